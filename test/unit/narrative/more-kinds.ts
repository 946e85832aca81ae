import { about, type Sentence } from './facts';

const busy = about('busy');
const quiet = about('quiet');
const upheld = about('upheld');

/** More of what readers stumbled over, kind by kind, each with what the sentence should give. */
export const MORE_KINDS: Readonly<Record<string, readonly Sentence[]>> = {
  'all of them upheld': [
    busy('因政府信息公开被申请行政复议6件，均获维持。', 'reconsideration+ reconsideration!'),
    busy('因政府信息公开被提起行政诉讼5件，全部维持。', 'litigation+ litigation!'),
    busy(
      '政府信息公开类行政复议6件，行政诉讼5件，均获维持。',
      'reconsideration+ litigation+ reconsideration!',
    ),
    // What has an outcome of its own is not meant.
    busy(
      '政府信息公开行政复议6件，其中纠正1件，均已维持或纠正。',
      'reconsideration+ reconsideration+',
    ),
    // Of the last alone it is true.
    upheld(
      '政府信息公开行政复议4件，行政诉讼2件，均被维持。',
      'reconsideration+ litigation+ litigation+',
    ),
  ],
  'a row told apart from its group': [
    busy(
      '答复政府信息公开申请36件，其中不属于本机关掌握的除外，属于内部事务信息2件，不予公开4件。',
      'results+ results+ results+',
    ),
    busy('答复政府信息公开申请36件，内部事务信息2件，不予公开5件。', 'results+ results+ results!'),
  ],
  'what one sentence got and dealt with': [
    busy('我县收到依申请公开73件，结转上年3件；办理36件。', 'requests! carried-in+ requests+'),
    busy('我县收到依申请公开37件，结转上年3件；办理63件。', 'requests+ carried-in+ requests!'),
  ],
  'whose figures they are': [
    // The issuer by a short name; a bracket that names others says nothing of what follows.
    {
      facts: 'old',
      text: '县水利局收到政府信息公开申请81件。',
      want: ['requests!'],
    },
    busy('县水利局收到政府信息公开申请81件。', 'requests~'),
    busy(
      '全县收到政府信息公开申请37件（各部门25件、乡镇12件），其中自然人申请13件。',
      'requests+ enumeration+ requests!',
    ),
    busy('本部门现行有效的行政规范性文件85件。', 'normative!'),
    // Requests of one sort, by one way, of one applicant.
    busy('受理征地类政府信息公开申请16件。', ''),
    busy('受理涉及征地拆迁的政府信息公开申请16件。', ''),
    busy('通过县政府网站受理政府信息公开申请16件、纸质申请21件。', ''),
    busy('通过县政府网站共受理政府信息公开申请37件。', 'requests+'),
    busy('其中一名申请人提出政府信息公开申请15件。', ''),
    busy('被责令重新答复的政府信息公开申请2件。', ''),
    // Of all reviews only a part is on disclosure.
    busy('县政府办理行政复议案件147件、行政诉讼案件63件，其中涉及信息公开15件。', ''),
    busy('因信息公开引发的争议中，复议诉讼案件共11件。', 'reconsideration+'),
    busy('其中行政许可3件、行政处罚2件被评为示范案例。', 'decisions~ decisions~'),
  ],
  'other years': [
    busy('2020年至2024年累计办理依申请公开251件。', ''),
    busy('2022-2024年办理依申请公开151件。', ''),
    busy('2023年结转至2024年的政府信息公开申请3件。', 'carried-in+'),
    busy('2023年结转至2024年的政府信息公开申请9件。', 'carried-in!'),
    busy('上年转结政府信息公开申请3件。', 'carried-in+'),
    busy('承接上年度政府信息公开申请8件。', 'carried-in!'),
    busy('上年度受理本年度办结政府信息公开申请2件。', ''),
    busy('收到政府信息公开申请37件，剩余4件转至2025年办理。', 'requests+ carried-out+'),
  ],
  'what 其中 opens': [
    // Both numbers before it; anything in the sentence before.
    busy(
      '我县收到依申请公开37件，上年转结3件，其中网络申请25件，信函申请15件。',
      'requests+ carried-in+ enumeration+',
    ),
    busy('发布动态275条，互动类信息52条。其中财务53条，许可22条，建议19条。', ''),
    busy('发布动态275条，互动类信息52条。其中财务253条，许可122条，建议19条。', 'enumeration!'),
    busy('公开信息3862条次。其中门户网站818条、微信1468条、微博5176条。', 'enumeration!'),
    // What a semicolon parts is a statement of its own.
    busy(
      '公众号发布信息360余条；网站发布信息70余条，其中动态47条，财政26条，扶贫21条。',
      'enumeration!',
    ),
    // What no word opens is made of its own kind.
    busy(
      '发布目录151条，开放目录102条。制发行政规范性文件17件，废止32件。',
      'normative! normative!',
    ),
  ],
  'shares of what is certain': [
    // Counted otherwise, but they make the whole.
    busy('全年发布解读29件，其中图解25篇，占比68%，文字4篇，占比14%。', 'enumeration+ rate! rate+'),
    busy('答复政府信息公开申请36件，其中不予公开6件，占16.7%。', 'results+ results+ rate+'),
    busy('答复政府信息公开申请36件，其中不予公开6件，占61.7%。', 'results+ results+ rate!'),
    // A figure that is wrong itself is told once.
    busy('答复政府信息公开申请36件，其中不予公开9件，占33.9%。', 'results+ results!'),
  ],
  nothing: [
    quiet('本年度依申请公开受理量为0。', 'requests+'),
    busy('本年度依申请公开受理量为0。', 'requests!'),
    quiet('全年没有公民、法人或其他组织向我局申请公开政府信息。', 'requests+'),
    busy('全年没有公民、法人或其他组织向我局申请公开政府信息。', 'requests!'),
  ],
  'totals that the page leaves blank': [
    upheld('办理政府信息公开申请，予以公开及部分公开14件。', 'results+'),
    upheld('办理政府信息公开申请，予以公开及部分公开12件。', 'results!'),
    // An office reports on what it does in its government's name.
    upheld('县政府办公室代表县政府予以公开政府信息公开申请19件。', 'results!'),
  ],
};
