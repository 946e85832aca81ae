import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { filesIn, MOST_FILES } from '../../../lib/documents/archive';
import { pageIn } from '../../../lib/documents/mhtml';

describe('an archive', () => {
  it('has its files, without folders and what systems put beside them', () => {
    const bytes = zipSync({
      'a/': new Uint8Array(),
      'a/年报.pdf': strToU8('1'),
      '__MACOSX/a/._年报.pdf': strToU8('2'),
      'a/.DS_Store': strToU8('3'),
      'Thumbs.db': strToU8('4'),
    });
    const { files, passed } = filesIn(bytes);
    expect(files.map(({ name, bytes }) => [name, [...bytes]])).toEqual([['a/年报.pdf', [49]]]);
    expect(passed).toBe(0);
  });

  it('has names in the encoding of Chinese systems', () => {
    const bytes = zipSync({ XXXX: strToU8('1') });
    // 年报 in GB 18030, in place of the name in both directories.
    for (let at = 0; at + 4 <= bytes.length; at++) {
      if (String.fromCharCode(...bytes.subarray(at, at + 4)) === 'XXXX')
        bytes.set([0xc4, 0xea, 0xb1, 0xa8], at);
    }
    expect(filesIn(bytes).files.map(({ name }) => name)).toEqual(['年报']);
  });

  it('says how many files it leaves out', () => {
    const many = Object.fromEntries(
      Array.from({ length: MOST_FILES + 3 }, (_, at) => [`${at}.txt`, strToU8('1')]),
    );
    const { files, passed } = filesIn(zipSync(many));
    expect([files.length, passed]).toEqual([MOST_FILES, 3]);
  });
});

describe('a web archive', () => {
  const saved = (type: string, body: string) =>
    strToU8(
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: ${type}\r\n\r\n${body}\r\n--b--\r\n`,
    );

  it('has its page', async () => {
    expect(await pageIn(saved('text/html', '<p>1</p>'))).toContain('<p>1</p>');
  });

  it('is damaged without one', async () => {
    await expect(pageIn(saved('image/png', 'x'))).rejects.toThrow('damaged');
  });
});
