/** Bodies of a city that does not exist, each with its own words. */
export const DISTRICTS = [
  ...['东岚区', '西岚区', '南溪县', '北汀县', '云泽县', '柳林区', '白岭县', '澄江县'],
  ...['渡口区', '彭水县', '港北区', '沙洲县', '清浦区', '洪河县', '榆坪县', '滇池区'],
];

export const BUREAUS = [
  ...['教育局', '财政局', '民政局', '司法局', '水利局', '统计局', '审计局', '林业局'],
  ...['气象局', '体育局', '商务局', '档案局', '信访局', '医疗保障局', '交通运输局', '自然资源局'],
  ...['生态环境局', '农业农村局', '应急管理局', '市场监督管理局', '城市管理局', '文化和旅游局'],
  ...['卫生健康委员会', '退役军人事务局'],
];

const TOPICS = [
  ...[
    '学区划分',
    '惠农补贴',
    '河湖整治',
    '旧房改造',
    '公交线路',
    '药品价格',
    '招标结果',
    '灾害预警',
  ],
  ...[
    '古树保护',
    '养老床位',
    '菜场改建',
    '救助标准',
    '路灯养护',
    '航道疏浚',
    '种子抽检',
    '消防检查',
  ],
  ...['社保缴费', '泵站维修', '停车泊位'],
];
const WAYS = [
  ...[
    '印发当日上网',
    '逐月列表公布',
    '先征求意见再定',
    '附上一图读懂',
    '按村组张榜',
    '随文配发问答',
  ],
  ...[
    '在大厅滚动播放',
    '交由热线答复',
    '编成折页发放',
    '请代表旁听',
    '录成短片播出',
    '归入专题栏目',
  ],
  ...['每季汇总一次', '同步推送短信', '由专人回访', '设开放日讲解', '装订成册备查'],
];
const FAULTS = [
  ...[
    '栏目更新偏慢',
    '答复用语生硬',
    '历史档案缺页',
    '附件打开困难',
    '检索结果杂乱',
    '解读篇幅过长',
  ],
  ...['移动端显示错位', '基层人手不足', '分类口径不一', '征集回音较少', '图表颜色难辨'],
];
const MENDS = [
  ...['春节前补齐', '请律师审稿', '分批扫描入库', '换成通用格式', '重排目录', '限定千字以内'],
  ...['改用自适应版面', '轮岗补充', '统一编码', '逐条反馈采纳情况', '附文字说明', '聘监督员暗访'],
  ...['纳入年终考评'],
];

/** So many picked by a number, others for each. */
const picked = (words: readonly string[], count: number, at: number, step: number): string[] =>
  Array.from({ length: count }, (_, i) => {
    const from = at + i * step + i * i * Math.floor(at / 7);
    return words[from % words.length] ?? '';
  });

export interface Prose {
  readonly work: string;
  readonly problem: string;
}

/** What a body says it does, and what it must do better; no two say much of it alike. */
export function proseOf(at: number): Prose {
  const ways = picked(WAYS, 9, at * 5 + 1, 3);
  const work = picked(TOPICS, 9, at * 3, 5).map((topic, i) => `${topic}${ways[i]}`);
  const mends = picked(MENDS, 5, at * 2 + 3, 4);
  const problem = picked(FAULTS, 5, at * 7, 2).map((fault, i) => `${fault}的，${mends[i]}`);
  return { work: `${work.join('，')}。`, problem: `${problem.join('；')}。` };
}
