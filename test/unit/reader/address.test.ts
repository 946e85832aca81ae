import { describe, expect, it } from 'vitest';
import { addressOf, nameOf, promisesFile } from '../../../entrypoints/reader/address';

describe('an address that the file reader is sent to', () => {
  it('is of the web or of the disk', () => {
    for (const good of ['http://a.gov.cn/1.pdf', 'https://a/b?c=1', 'file:///C:/a.pdf'])
      expect(addressOf(good)?.href).toBe(good);
    for (const bad of [
      '',
      'a.pdf',
      'javascript:alert(1)',
      'data:text/html,1',
      'blob:http://a/1',
      'chrome://settings',
      'chrome-extension://a/popup.html',
      'view-source:http://a/',
      'ftp://a/b',
      'http://name@a.gov.cn/',
      'http://name:word@a.gov.cn/',
    ])
      expect(addressOf(bad), bad).toBeNull();
  });

  it('names its file', () => {
    expect(nameOf('/a/%E5%B9%B4%E6%8A%A5.pdf')).toBe('年报.pdf');
    expect(nameOf('/a/100%.pdf')).toBe('100%.pdf');
    expect(nameOf('/a/')).toBe('/a/');
  });

  it('may promise a file that is no page', () => {
    expect(promisesFile(new URL('http://a/1.PDF?x=1'))).toBe(true);
    expect(promisesFile(new URL('http://a/download.jsp?name=1.pdf'))).toBe(false);
    expect(promisesFile(new URL('http://a/1.html'))).toBe(false);
  });
});
