/**
 * Printers put radicals for the characters that look the same. Those of Kangxi are what Unicode folds; these of its supplement it does
 * not (Unicode, EquivalentUnifiedIdeograph.txt; the ones that stand for letters in use today).
 */
const SUPPLEMENT =
  '⺁厂⺄乙⺅亻⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎尢⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歹⺟母⺠民⺡氵⺢水⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺯糸⺰纟⺱罓⺲罒⺳罒⺴罒⺵网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const BY_RADICAL = new Map<string, string>();
const pairs = [...SUPPLEMENT];
for (let i = 0; i + 1 < pairs.length; i += 2) BY_RADICAL.set(pairs[i] ?? '', pairs[i + 1] ?? '');

const RADICAL = /[\u2e80-\u2fd5]/g;

/** The same text, with letters in place of radicals. */
export const unified = (text: string): string =>
  text.replace(RADICAL, (radical) => BY_RADICAL.get(radical) ?? radical.normalize('NFKC'));
