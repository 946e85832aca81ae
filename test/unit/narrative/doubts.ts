import { about, type Sentence } from './facts';

const busy = about('busy');

/** What must be held against something although it is told in a roundabout way, beside the like of it that proves nothing. */
export const DOUBTS: Readonly<Record<string, readonly Sentence[]>> = {
  'a row of nouns and a row of figures': [
    busy(
      '全年行政许可、行政处罚和行政强制决定数量分别为1248件、86件和5件。',
      'decisions+ decisions+ decisions+',
    ),
    busy(
      '全年行政许可、行政处罚和行政强制决定数量分别为1248件、68件和5件。',
      'decisions+ decisions! decisions+',
    ),
    busy('予以公开、部分公开申请分别为12件、9件，均已送达。', 'results+ results!'),
    // More nouns than figures; what was published of them; other years.
    busy('行政许可、行政处罚、行政强制决定分别为1248件、68件。', ''),
    busy('公开行政许可、行政处罚决定分别为48件、6件。', ''),
    busy('2023年行政许可、行政处罚决定分别为1100件、68件。', ''),
  ],
  'an outcome that either kind of reviews may have had': [
    busy(
      '信息公开行政复议6件，行政诉讼5件，结果维持3件，结果纠正1件。',
      'reconsideration+ litigation+ litigation+ litigation+',
    ),
    busy(
      '信息公开行政复议6件，行政诉讼5件，结果维持6件。',
      'reconsideration+ litigation+ litigation+',
    ),
    busy(
      '信息公开行政复议6件，行政诉讼5件，结果维持9件。',
      'reconsideration+ litigation+ litigation!',
    ),
    busy(
      '信息公开行政复议6件，行政诉讼5件，行政诉讼结果维持6件。',
      'reconsideration+ litigation+ litigation!',
    ),
    // A list behind both may be of both.
    busy(
      '信息公开行政复议6件，行政诉讼5件，其中2件行政复议、4件行政诉讼由律师代理。',
      'reconsideration+ litigation+',
    ),
  ],
  'a reason of its own before an outcome': [
    busy('政府信息公开申请中，2件予以公开。', 'results!'),
    busy('政府信息公开申请中，2件属于不予公开。', 'results!'),
    busy(
      '收到政府信息公开申请37件，其中2件为评标资料类内容不予公开，1件因已归档不予公开。',
      'requests+',
    ),
  ],
  'requests that are none for information': [
    busy('门户网站列出依申请事项1209项，公共服务事项821项。', ''),
    busy('办理依申请公开事项52件。', 'requests!'),
    busy('配合县档案馆协查依申请答复6件。', ''),
    busy('依申请公开方面，配合上级协办答复6件。', ''),
  ],
  'files by how they are classed': [
    busy('发文前审核公文79份，其中主动公开36份、依申请公开41份、不予公开2份。', 'enumeration+'),
    busy('累计公开信息206条（其中依申请公开25条）。', ''),
    busy('主动公开信息36条，依申请公开52件，不予公开6件。', 'requests! results+'),
  ],
  'what was issued in other years': [
    busy('梳理现行有效的规范性文件，以县政府名义印发的规范性文件25件。', 'normative~'),
    busy('集中公开现行有效以县政府名义印发的行政规范性文件58件。', 'normative+'),
    busy('新增规章18件（含制定4件，修改14件）。', 'enumeration+'),
    busy('制定发布规章3件。', 'normative!'),
  ],
  'who acts': [
    busy('2024年，云栖县人民政府办理依申请公开52件。', 'requests!'),
    busy('全年云栖县政府、县政府办公室收到政府信息公开申请52件。', 'requests!'),
  ],
  'requests of one way': [
    busy('受理网上政府信息公开申请26件，办结25件；受理窗口申请11件，已全部答复。', ''),
    busy(
      '收到政府信息公开申请37件，其中网上申请26件、窗口申请11件，办结25件。',
      'requests+ enumeration+ results!',
    ),
    busy('受理申请公开37件，受理答复33件，上年结转答复3件。', 'requests+ results+ carried-in+'),
  ],
  'a comparison, or a total of all years, before the parts': [
    busy(
      '答复政府信息公开申请36件，相比2023年增长20%，其中自然人申请30件、法人申请9件。',
      'results+ requests+ requests!',
    ),
    busy('截至年底，累计公开文件812件，本年度新增29件，其中新制发规范性文件16件。', 'normative!'),
    busy('截至年底，累计制发规范性文件160件。', ''),
    busy('全年收到申请公开37件，比上年减少6件，按程序办理，办结率100%。', 'requests+ rate!'),
  ],
  'a list behind a clause that says how it is sorted': [
    busy('主动公开信息30条，从内容分类看，概况7条，公告21条，年报1条。', ''),
    busy('主动公开信息30条，从内容分类看，概况7条，公告21条，年报2条。', 'enumeration+'),
    busy('主动公开信息30条，从内容分类看，概况7条，公告31条，年报2条。', 'enumeration!'),
    busy('公开信息30条，全文电子化率100%。其中公文6条；其他信息34条。', ''),
    busy('公开信息30条，全文电子化率100%。其中公文6条、其他信息14条。', 'enumeration!'),
    busy('共主动公开各类政府信息82条，机构3条，规划2条，预决算4条，其他信息63条。', 'enumeration!'),
    busy('累计公开政府信息82条。本年公开机构3条，规划2条，预决算4条，其他信息63条。', ''),
    // Nothing of what opens it is told in figures.
    busy('公开文件2份，分别为条例和清单。网站、公众号发布信息400条、320条。', ''),
    busy('公开信息348条，其中网站100条，转载信息246条，解读12条。', 'enumeration!'),
  ],
  'the statistics of a site': [
    busy('发布信息30255条，其中概况类217条、政务动态类204条、信息公开目录类27634条。', ''),
    busy(
      '发布信息28055条，其中概况类217条、政务动态类204条、信息公开目录类25634条。',
      'enumeration!',
    ),
    busy(
      '发布信息28055条，其中概况类217条、政务动态类204条、信息公开目录类27634条。',
      'enumeration+',
    ),
    busy('发布信息28055条，其中甲类217条、乙类204条、丙类25634条。', ''),
  ],
  'parts of a part that the table speaks of, too': [
    busy(
      '公开规范性文件6件，其中县政府规范性文件3件、镇街规范性文件2件、县直规范性文件4件。',
      'normative+ enumeration!',
    ),
  ],
  'a total behind parts with brackets': [
    busy(
      '更新信息319条（含公告115条，预算204条），发布动态219条，信息发布总量达538条。',
      'enumeration+ enumeration+',
    ),
    busy(
      '更新信息319条（含公告115条，预算204条），发布动态219条，信息发布总量达558条。',
      'enumeration+ enumeration!',
    ),
  ],
  'a rate that is named by what was done': [
    busy('制发公文80件，主动公开64件，主动公开率为80%。', 'rate+'),
    busy('制发公文80件，主动公开64件，主动公开率为85%。', 'rate!'),
    busy('收到留言60条，回复54条，回复率93%，满意率98%。', 'rate!'),
    // Of what was due; of something else; of none of it for certain.
    busy('收到留言60条，回复54条，回复率100%。', ''),
    busy('制发公文80件，主动公开64件，群众满意率85%。', ''),
    busy('制发公文80件，主动公开64件，解读率85%。', ''),
  ],
  'a share behind a bracket': [
    busy('答复申请公开36件。其他处理1件（其中撤销1件），占2.8%。', 'results+ results+ rate+'),
    busy(
      '答复申请公开36件。其中，予以公开12件（含延期8件），占33.3%；部分公开8件，占22.2%。',
      'results+ results+ rate+ results+ rate+',
    ),
    // Parts that make a number that was told are parts of it.
    busy(
      '受理申请公开37件。通过网络提出的25件，占67.6%；通过信函提出的12件，占42.4%。',
      'requests+ enumeration+ rate+ rate!',
    ),
  ],
};
