import { describe, expect, it } from 'vitest';
import { checksOf, noteOf } from './score';

const notes = (text: string): string[] => checksOf({ facts: 'busy', text }).map(noteOf);

describe('what stands beside a figure and does not limit it', () => {
  it('takes what was answered within the time prescribed for the results, with what is left over told', () => {
    const text = '收到公开申请37件，36件已在规定期限内回复，结转下一年4件。';
    expect(notes(text)).toEqual(['requests+', 'results+', 'carried-out+']);
    expect(notes(text.replace('36件', '31件'))).toContain('results!');
    // Nothing says what became of the rest.
    expect(notes('收到公开申请37件，31件已在规定期限内回复。')).not.toContain('results!');
  });

  it('takes where requests go for no part of the body', () => {
    const text = '收到公开申请37件，其中向市政府办公室递交书面申请11件，按期办结29件。';
    expect(notes(text)).toContain('results!');
    expect(notes(text.replace('29', '36'))).toContain('results+');
    // Who answers is one.
    expect(notes(text.replace('向市政府办公室递交', '政府办公室收到'))).not.toContain('results!');
  });

  it('reads on behind a comparison with its base in brackets', () => {
    const text = '受理公开申请37件，同比增长85%（上年20件），办结36件，结转4件。';
    expect(notes(text)).toEqual(['requests+', 'results+', 'carried-out+', 'rate+']);
    expect(notes(text.replace('结转4', '结转9'))).toEqual([
      'requests+',
      'results+',
      'carried-out!',
      'rate+',
    ]);
  });

  it('works a change out from the base behind it', () => {
    const text = '发布信息60条，较上年增加20%（去年50条）。';
    expect(notes(text)).toEqual(['rate+']);
    expect(notes(text.replace('20%', '30%'))).toEqual(['rate!']);
    // Another unit, another direction, a figure of which nobody knows whose it is.
    expect(notes(text.replace('50条', '50篇').replace('20%', '30%'))).toEqual([]);
    expect(notes(text.replace('增加20%', '减少30%'))).toEqual([]);
    expect(notes(text.replace('去年50条', '网站50条').replace('20%', '30%'))).toEqual([]);
  });

  it('knows reviews by the noun behind their figure', () => {
    const text = '受理公开申请37件，3件被行政复议维持。';
    expect(notes(text)).toEqual(['requests+', 'reconsideration+']);
    expect(notes(text.replace('3件', '5件'))).toEqual(['requests+', 'reconsideration!']);
  });
});

describe('a bracket of the draft', () => {
  it.each(['（或……）', '(或...)', '（或者…）', '（或____）'])('%s was left in', (bracket) => {
    expect(notes(`受理公开申请${bracket}37件。`)).toContain('placeholder!');
  });

  it.each(['（或委托代理人）', '（或图文…等形式）'])('%s says something', (bracket) => {
    expect(notes(`由申请人${bracket}当面提交。`)).toEqual([]);
  });
});
