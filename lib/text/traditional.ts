/** Letters of the national forms' labels, of titles and of totals as traditional characters have them, each before the simplified one. */
const PAIRS =
  '數数計计總总項项業业構构機机關关複复復复議议訴诉訟讼結结維维糾纠審审轉转開开報报會会團团體体務务個个無无據据現现應应書书單单處处許许' +
  '條条規规範范費费採采購购額额辦办類类屬属國国銷销請请資资訊讯執执詢询變变給给權权過过內内從从於于與与為为術术強强獲获員员協协違违' +
  '補补齊齐確确證证製制廢废歷历號号區区縣县鄉乡鎮镇廳厅門门財财環环統统農农經经濟济發发佈布徵征萬万億亿兩两產产質质護护對对導导實实' +
  '專专組组織织構构穩稳慮虑擾扰繳缴納纳檔档詳详細细係系種种來来說说並并後后時时間间際际這这將将動动態态傳传遞递錄录誤误題题見见節节況况決决罰罚續续繼继舉举訪访減减進进認认沒没載载達达圍围聯联餘余';

const SIMPLIFIED = new Map<string, string>();
for (let i = 0; i < PAIRS.length; i += 2) SIMPLIFIED.set(PAIRS.charAt(i), PAIRS.charAt(i + 1));

const EACH = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g');

/** A bit for each UTF-16 unit: whole pages are looked through, and a class of so many letters takes six times as long. */
const BITS = new Int32Array(0x800);
for (const letter of SIMPLIFIED.keys()) {
  const code = letter.charCodeAt(0);
  BITS[code >> 5] = (BITS[code >> 5] ?? 0) | (1 << (code & 31));
}

/** True where a text has one of these letters in its traditional form. */
export function isTraditional(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (((BITS[code >> 5] ?? 0) >> (code & 31)) & 1) return true;
  }
  return false;
}

/** The text in simplified characters, as far as these letters go. Its length stays. */
export const simplified = (text: string): string =>
  isTraditional(text) ? text.replace(EACH, (letter) => SIMPLIFIED.get(letter) ?? letter) : text;

/** Whether a pattern of simplified characters is in a text, in whichever characters it is written. The pattern is not a global one. */
export const isWrittenIn = (text: string, pattern: RegExp): boolean =>
  pattern.test(text) || (isTraditional(text) && pattern.test(simplified(text)));
