import { describe, expect, it } from 'vitest';
import { checkNarrative } from '../../../lib/narrative';
import type { Fact } from '../../../lib/report/fact';
import { runNow } from '../../../lib/steps';
import { READINGS } from './facts';
import { checksOf, noteOf } from './score';

const notes = (text: string): string[] => checksOf({ facts: 'busy', text }).map(noteOf);

describe('what a changed figure says of the tables', () => {
  it('reads on behind a bracket that dates a part of the number before it', () => {
    const text = '因信息公开被申请行政复议6件（其中1件为2023年的申请），结果维持3件、被纠错1件。';
    expect(notes(text)).toEqual(['reconsideration+', 'reconsideration+', 'reconsideration+']);
    expect(notes(text.replace('维持3', '维持5'))).toContain('reconsideration!');
  });

  it('reads on behind a year that left nothing over', () => {
    const text = '收到政府信息公开申请37件，上年未结转，已办结36件。';
    expect(notes(text)).toContain('results+');
    expect(notes(text.replace('36', '31'))).toContain('results!');
  });

  it('knows a request by another word for it, and what was answered to the end', () => {
    const text = '我县依申请公开请求37件，答复完毕36件。';
    expect(notes(text)).toEqual(['requests+', 'results+']);
    expect(notes(text.replace('37', '73').replace('36', '63'))).toEqual(['requests!', 'results!']);
  });

  it('reads a ground in quotation marks behind its figure', () => {
    const text = '收到政府信息公开申请37件。其中，5件为“本机关不掌握相关政府信息”。';
    expect(notes(text)).toContain('results+');
    expect(notes(text.replace('5件', '8件'))).toContain('results!');
  });

  it('repeats the number of requests with who made them', () => {
    const text = '收到政府信息公开申请37件。30件申请均为自然人申请。';
    expect(notes(text)).toEqual(['requests+', 'requests+']);
    expect(notes(text.replace('30', '20'))).toEqual(['requests+', 'requests!']);
  });

  it('holds decisions published as results to the row beside them', () => {
    const text = '公开农业行政许可结果信息1248宗、行政处罚结果信息86宗。';
    expect(notes(text)).toEqual(['decisions+', 'decisions+']);
    expect(notes(text.replace('86', '860'))).toEqual(['decisions+', 'decisions!']);
  });

  it('counts files of which some are told by their titles', () => {
    const text = '全年制定了《云栖县水源保护办法》（云政规〔2024〕3号）等6件规范性文件。';
    expect(notes(text)).toEqual(['normative+']);
    // In one field of several there may be fewer.
    expect(notes(text.replace('等6', '等3'))).toEqual([]);
  });

  it('counts the rest, behind what is left over, as closed', () => {
    const text = '收到政府信息公开申请40件，除4件结转2025年继续办理，其他36件均按期答复。';
    expect(notes(text)).toContain('results+');
    expect(notes(text.replace('36件', '63件'))).toContain('results!');
    // Of something else than what is left over, the rest may be anything.
    const other = '收到政府信息公开申请40件，除4件补正，其他63件均按期答复。';
    expect(notes(other)).not.toContain('results!');
  });

  it('goes on behind all ways of handing in, and behind a change with its base in the midst', () => {
    const ways = '依申请公开共收到群众网上申请25件，快递12件，已答复36件。';
    expect(notes(ways)).toContain('results+');
    expect(notes(ways.replace('36', '63'))).toContain('results!');
    expect(notes('依申请公开共收到群众网上申请25件，已答复23件。')).toEqual([]);
    const change = '收到政府信息公开申请37件，比2023年（51件）下降27%，答复36件。';
    expect(notes(change)).toContain('results+');
    expect(notes(change.replace('36件', '63件'))).toContain('results!');
  });

  it('knows outcomes of reviews in more of their words', () => {
    const text =
      '因信息公开收到行政复议6件，维持结果3件；行政诉讼5件，正在审理1件，未经复议直接诉讼3件。';
    expect(notes(text).filter((one) => one.endsWith('+'))).toHaveLength(5);
    expect(notes(text.replace('结果3件', '结果5件'))).toContain('reconsideration!');
    expect(notes(text.replace('诉讼3件', '诉讼8件'))).toContain('litigation!');
  });

  it('takes two outcomes for those of requests, though other things were named in passing', () => {
    const text = '内容涉及规范性文件目录、住房保障等，均已答复。其中，予以公开12件、部分公开8件。';
    expect(notes(text)).toEqual(['results+', 'results+']);
    expect(notes(text.replace('公开12', '公开21'))).toContain('results!');
  });

  it('takes a total behind ways of handing in for that of all requests', () => {
    const text = '依申请公开共收到网上申请25件，信函12件，合计37件。';
    expect(notes(text)).toEqual(['requests+']);
    // The sum is wrong, and the table says otherwise: two things.
    expect(notes(text.replace('合计37', '合计87'))).toEqual(['requests!', 'enumeration!']);
    // What was closed or told of other matters has no part in it.
    expect(notes('依申请公开共收到网上申请25件，办结12件，合计73件。')).not.toContain('requests!');
  });

  it('holds one of three numbers of files to the two beside it', () => {
    const made = (fact: Fact): Fact =>
      fact.id === 't2.normative.made' ? { ...fact, value: 24 } : fact;
    const reading = { ...READINGS.busy, facts: READINGS.busy.facts.map(made) };
    const told = (text: string): string[] =>
      runNow(checkNarrative([{ kind: 'paragraph', level: 0, text, number: 0 }], reading)).map(
        noteOf,
      );
    const text = '全县共制发24件，失效及废止9件，现行有效的行政规范性文件共58件。';
    expect(told(text)).toEqual(['normative+', 'normative+', 'normative+']);
    expect(told(text.replace('24件', '94件'))).toEqual(['normative!', 'normative+', 'normative+']);
    // Two digits off, it may be of something else.
    expect(told(text.replace('24件', '95件'))).toEqual(['normative+', 'normative+']);
  });
});

describe('what a changed figure says within the text', () => {
  it('looks for what is broken down before what was only seen', () => {
    const text =
      '主动公开政府信息128条，均在专栏发布，专栏浏览总量达9876人次。公开类型包括：文件类25条、公告类98条、其他类5条。';
    expect(notes(text)).toEqual(['enumeration+']);
    expect(notes(text.replace('128', '138'))).toEqual(['enumeration!']);
  });

  it('adds up what stands in several places, in whatever it is counted there', () => {
    const text =
      '公开政府信息共597条。其中门户网站6条，微信公众号发布351篇，抖音发布95条、视频号发布73期、公示专栏72条。';
    expect(notes(text)).toEqual(['enumeration+']);
    expect(notes(text.replace('72条', '92条'))).toEqual(['enumeration!']);
    // Without the one unit it comes out; what is far more was counted otherwise.
    expect(notes(text.replace('公示专栏72条', '公示专栏145条'))).not.toContain('enumeration!');
    expect(notes(text.replace('351篇', '851篇'))).not.toContain('enumeration!');
  });

  it('takes who names the least of the parts at his word', () => {
    const text = '公开信息80条，其中动态62条，公告9条，解读3条，规划4条，指南1条，年报1条。';
    expect(notes(text)).toEqual(['enumeration+']);
    expect(notes(text.replace('解读3', '解读1'))).toEqual(['enumeration!']);
    // Less than the least part may well be left unsaid, and so may much, or what no digit explains.
    const coarse = '公开信息80条，其中动态50条，公告10条，解读8条，规划7条，年报5条。';
    expect(notes(coarse.replace('解读8', '解读6'))).toEqual([]);
    expect(notes(text.replace('动态62', '动态22'))).toEqual([]);
    expect(notes('公开信息1280条，其中动态1049条，公告109条，解读3条，规划4条，年报2条。')).toEqual(
      [],
    );
    // Others follow.
    expect(notes(text.replace('解读3', '解读1').replace('年报1条', '年报1条等'))).toEqual([]);
  });

  it('takes no subscribers for a part', () => {
    const text =
      '公开信息168条。其中，网站概况19条，动态32条；专栏57条；公众号推文40条、短视频20条，订阅达12889人次。';
    expect(notes(text)).toEqual(['enumeration+']);
    expect(notes(text.replace('推文40', '推文90'))).toEqual(['enumeration!']);
  });

  it('counts files among notices where one digit is too many', () => {
    const text = '公开信息751条，其中:文件2份,公告107条;解读14条;动态428条;监督信息200条。';
    expect(notes(text)).toEqual(['enumeration+']);
    expect(notes(text.replace('428', '458'))).toEqual(['enumeration!']);
  });

  it('believes a row that ends with all else, though a part is more than the whole', () => {
    const text = '公开信息333条，其中文件1条；动态186条、执法85条、年报7条、其他信息54条。';
    expect(notes(text)).toEqual(['enumeration+']);
    expect(notes(text.replace('186', '986'))).toEqual(['enumeration!']);
    // Without it another matter may have begun.
    expect(notes(text.replace('186', '986').replace('其他信息', '文章'))).toEqual([]);
  });

  it('goes on behind what makes the whole, up to what was achieved by it', () => {
    const text =
      '公开信息227条，包括机构4条，文件12条，动态68条，公告83条，执法60条，指南1条，有力保障了公众知情权。';
    expect(notes(text)).toEqual(['enumeration!']);
    expect(notes(text.replace('227', '228'))).toEqual(['enumeration+']);
  });

  it('passes over a bracket that tells no figure', () => {
    const text =
      '公开信息12条（均在网站专栏公开）。在公开的信息中，文件5条，占42%；其他公文7条，占58%。';
    expect(notes(text)).toEqual(['rate+', 'rate+', 'enumeration+']);
    expect(notes(text.replace('42%', '24%'))).toContain('rate!');
  });

  it('holds a total to the parts that its own clause opens', () => {
    const text =
      '两处共公开116条。其中目录包括年报1条，机构4条，共发布5条；专栏包括机构14条，收费97条，共发布111条。';
    expect(
      notes(text.replace('共发布111', '共发布118')).filter((one) => one.endsWith('!')),
    ).toEqual(['enumeration!']);
    expect(notes(text)).not.toContain('enumeration!');
  });

  it('works a rate out from the number before the change', () => {
    const text = '制发公文148条，较上年上升9.7%，其中主动公开142条，主动公开率95.9%。';
    expect(notes(text)).toContain('rate+');
    expect(notes(text.replace('95.9', '59.9'))).toContain('rate!');
  });

  it('adds up a sentence that tells nothing but parts', () => {
    const text =
      '通过网站、新媒体等渠道公开信息9684条。网站公开1095条、服务平台公开223条、微信公开8366条。';
    expect(notes(text)).toEqual(['enumeration+']);
    expect(notes(text.replace('8366', '8066'))).toEqual(['enumeration!']);
    expect(notes(text.replace('8366', '8966'))).toEqual(['enumeration!']);
    // What no digit explains, or what is told of one place alone, says nothing.
    expect(notes(text.replace('8366', '8289'))).toEqual([]);
    expect(notes(text.replace('网站、新媒体等渠道', '公报').replace('8366', '8066'))).toEqual([]);
  });
});
