import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../lib/documents/flow/docx';
import { docxOf, wordParagraph } from './packed';

const lines = (bytes: Uint8Array): string[] =>
  readDocx(bytes).map((part) =>
    part.kind === 'text' ? part.text : part.cells.map(({ text }) => text).join('|'),
  );

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe('a Word document', () => {
  it('is read as it is shown: nothing hidden, nothing struck out, what was put in', () => {
    const run = (text: string, properties = '') =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
    const paragraph = [
      run('新收'),
      `<w:del><w:r><w:delText>12</w:delText></w:r></w:del>`,
      `<w:ins>${run('15')}</w:ins>`,
      run('（草稿）', '<w:vanish/>'),
      run('件', '<w:vanish w:val="0"/>'),
      run('1', '<w:vertAlign w:val="superscript"/>'),
    ].join('');
    expect(lines(docxOf(`<w:p>${paragraph}</w:p>`))).toEqual(['新收15件¹']);
  });

  it('has the numbers that Word writes itself', () => {
    const level = (at: number, format: string, text: string, more = '') =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="7">${level(0, 'chineseCounting', '%1、')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}</w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;
    const numbered = (text: string, at: number) =>
      wordParagraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="2"/></w:numPr>`);
    const body = [
      numbered('总体情况', 0),
      numbered('甲', 1),
      numbered('乙', 1),
      numbered('主动公开', 0),
      numbered('丙', 1),
    ];
    expect(lines(docxOf(body.join(''), { 'word/numbering.xml': numbering }))).toEqual([
      '一、总体情况',
      '1.1甲',
      '1.2乙',
      '二、主动公开',
      '2.1丙',
    ]);
  });

  it('has cells where rows begin further right, and merged ones', () => {
    const cell = (text: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${wordParagraph(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('甲', '<w:vMerge w:val="restart"/>')}${cell('乙', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('1')}${cell('2')}</w:tr><w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell('3')}</w:tr></w:tbl>`;
    const [part] = readDocx(docxOf(table));
    expect(part).toMatchObject({ kind: 'table', height: 3, width: 3 });
    expect(
      part?.kind === 'table' &&
        part.cells.map(({ text, row, column, rowspan, colspan }) => [
          text,
          row,
          column,
          rowspan,
          colspan,
        ]),
    ).toEqual([
      ['甲', 0, 0, 2, 1],
      ['乙', 0, 1, 1, 2],
      ['1', 1, 1, 1, 1],
      ['2', 1, 2, 1, 1],
      ['3', 2, 2, 1, 1],
    ]);
  });

  it('never takes up what an entity would unfold to', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "x"><!ENTITY b "&a;&a;&a;">]><w:document ${W}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`;
    expect(lines(docxOf('', { 'word/document.xml': bomb })).join('')).not.toContain('xxx');
  });
});
