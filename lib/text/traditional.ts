import { PAIRS_OF_FORMS, pairsOf } from './pairs';

/** Further letters of the national forms' labels, of titles and of totals. */
const PAIRS =
  PAIRS_OF_FORMS +
  '計计議议訟讼團团體体個个據据應应書书單单許许條条規规範范辦办銷销資资訊讯變变給给權权從从與与為为術术強强獲获員员協协違违齊齐確确' +
  '證证歷历號号區区縣县鄉乡鎮镇廳厅門门財财環环統统農农經经濟济佈布徵征萬万億亿兩两產产質质導导實实專专穩稳慮虑擾扰繳缴納纳檔档詳详' +
  '細细係系種种來来說说並并時时間间際际這这將将動动態态傳传遞递錄录誤误題题見见節节況况罰罚續续進进認认載载達达圍围聯联餘余';

const SIMPLIFIED = pairsOf(PAIRS);
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`);
const EACH = new RegExp(TRADITIONAL.source, 'g');

/** True where a text has one of these letters in its traditional form. */
export const isTraditional = (text: string): boolean => TRADITIONAL.test(text);

/** The text in simplified characters, as far as these letters go. Its length stays. */
export const simplified = (text: string): string =>
  isTraditional(text) ? text.replace(EACH, (letter) => SIMPLIFIED.get(letter) ?? letter) : text;
