import { describe, expect, it } from 'vitest';
import { checkNarrative } from '../../../lib/narrative';
import { runNow } from '../../../lib/steps';
import { READINGS } from './facts';
import { checksOf, noteOf } from './score';

const notes = (text: string): string[] => checksOf({ facts: 'busy', text }).map(noteOf);

describe('parts that come to more than their whole', () => {
  it('takes no piece of writing for a part of how often something was seen', () => {
    const text = '专栏点击总量为5210人次。公开内容包括：规划12条、公告31条、其他信息9条。';
    expect(notes(text)).toEqual([]);
    expect(notes(text.replace('人次', '次'))).toEqual([]);
    // What is counted otherwise has a sum of its own.
    expect(notes(text.replace('点击总量为5210人次', '信息总量为50条'))).toEqual(['enumeration!']);
  });

  it('goes on behind what makes the whole by chance', () => {
    const text = '更新信息23条，其中概况2条，公告14条，规划4条，任免3条，指南1条，年报1条。';
    expect(notes(text)).toEqual(['enumeration!']);
    expect(notes(text.replace('23', '25'))).toEqual(['enumeration+']);
    // Nothing is too much.
    expect(notes('更新信息23条，其中概况2条，公告14条，规划4条，任免3条，指南0条。')).toEqual([
      'enumeration+',
    ]);
  });

  it('needs fewer parts where little is too much', () => {
    const text = '登载信息83条,其中动态70条,桥梁养护9条,道路养护4条,隧道养护2条。';
    expect(notes(text)).toEqual(['enumeration!']);
    expect(notes(text.replace('养护2条', '养护40条'))).toEqual(['enumeration+']);
    // Other matters, whatever their unit, and the same in other places.
    for (const other of ['留言回复2条', '公众号2条', '办理建议2条', '图解2条'])
      expect(notes(text.replace('隧道养护2条', other))).toEqual(['enumeration+']);
  });

  it('passes over what breaks a part of a row down', () => {
    const text =
      '公开信息96条，其中：文件类60条，包含通知25条，公告35条；动态35条；2022年度信息公开年度报告2条。';
    expect(notes(text)).toEqual(['enumeration!', 'enumeration+']);
    expect(notes(text.replace('96', '97'))).toEqual(['enumeration+', 'enumeration+']);
    // The inner list is held against its own number.
    expect(notes(text.replace('96', '97').replace('公告35', '公告36'))).toEqual([
      'enumeration+',
      'enumeration!',
    ]);
  });

  it('holds a row behind a colon to all of its semicolons', () => {
    const text = '公开信息96条，其中：文件60条；动态36条；年报2条。';
    expect(notes(text)).toEqual(['enumeration!']);
    expect(notes(text.replace('其中：', '其中'))).toEqual(['enumeration+']);
  });
});

describe('a report without tables whose sections begin within their paragraphs', () => {
  const read = (texts: readonly string[]): string[] =>
    runNow(
      checkNarrative(
        texts.map((text, number) => ({ kind: 'paragraph', level: 0, text, number })),
        { ...READINGS.busy, form: null, facts: [] },
      ),
    ).map(noteOf);
  const lists = '主动公开信息共50条。其中，机构信息9条；工作信息38条；财政信息4条。';

  it('is held against itself', () => {
    const told = `二、主动公开政府信息的情况。${lists}`;
    expect(read([told, '三、依申请公开工作情况。未收到申请。'])).toEqual(['enumeration!']);
    expect(read([told])).toEqual([]);
    expect(read([`说明。${lists}`, '附件：名录。'])).toEqual([]);
  });
});
