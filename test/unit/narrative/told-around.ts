import { about, type Sentence } from './facts';

const busy = about('busy');
const quiet = about('quiet');
const alone = about('alone');

/** What is told in another order, in brackets, or as what there was none of, each beside the like of it that is wrong. */
export const TOLD_AROUND: Readonly<Record<string, readonly Sentence[]>> = {
  'reviews behind their figure': [
    busy('全年发生6起有关信息公开的行政复议。', 'reconsideration+'),
    busy('全年发生8起有关信息公开的行政复议。', 'reconsideration!'),
    busy('因信息公开引起6起行政复议，7起行政诉讼。', 'reconsideration+ litigation!'),
    // Of what was asked this year; of other acts.
    busy('办结公开申请36件，其中有4件申请行政复议。', 'results+'),
    busy('因房屋征收发生8起行政复议。', ''),
    busy('信息公开行政诉讼5件，正在法院审理。', 'litigation+ litigation!'),
    busy('信息公开行政复议6件，行政应诉5件。', 'reconsideration+ litigation+'),
    busy('信息公开行政复议6件，行政应诉9件。', 'reconsideration+'),
    busy('信息公开行政诉讼5起，其中胜诉4起。', 'litigation+ litigation+'),
    busy('信息公开行政诉讼5起，其中胜诉5起。', 'litigation+'),
  ],
  'more that there was none of': [
    busy('不存在有关信息公开的行政复议和行政诉讼。', 'reconsideration! litigation!'),
    quiet('不存在有关信息公开的行政复议和行政诉讼。', 'reconsideration+ litigation+'),
    busy('收到公开申请37件，不存在结转情况。', 'requests+ carried-out!'),
    busy('收到公开申请37件，没有上年结转办理的申请。', 'requests+ carried-in!'),
    busy('收到公开申请37件，无跨年结转件。', 'requests+ carried-out!'),
    busy('未发生信息公开方面的投诉、行政复议、行政诉讼。', 'reconsideration! litigation!'),
    busy('收到公开申请37件，没有不予公开、无法提供的情形。', 'requests+ results! results!'),
    busy(
      '收到公开申请37件，没有科研机构、社会公益组织提出的申请。',
      'requests+ requests+ requests+',
    ),
    busy('收到公开申请37件，无法人申请。', 'requests+ requests!'),
    busy('没有制定、修改、废止规范性文件。', 'normative! normative!'),
    busy('未出台规范性文件和重大政策措施。', 'normative!'),
    busy('全年没有行政事业性收费项目。', 'fees!'),
    busy('信息公开行政复议6件，无一被纠正。', 'reconsideration+ reconsideration!'),
    busy('信息公开行政复议6件，无一例外。', 'reconsideration+'),
    // From some of those who may ask.
    busy('未收到新闻单位提出的政府信息公开申请。', ''),
    quiet('未收到任何单位和个人提出的政府信息公开申请。', 'requests+'),
  ],
  'figures and groups in brackets': [
    busy('发布信息(80)条，其中：概况类(22)条、动态类(58)条。', 'enumeration+'),
    busy('发布信息(80)条，其中：概况类(22)条、动态类(68)条。', 'enumeration!'),
    busy('处理公开申请：予以公开（含部分公开）20件。', 'results+'),
    busy('处理公开申请：予以公开（含部分公开）12件。', 'results!'),
    busy('处理公开申请：予以公开20件（含部分公开8件）。', 'results+ results+'),
    busy('处理公开申请：予以公开18件（含部分公开8件）。', 'results! results+'),
    busy('收到公开申请37件，全部公开和部分公开20件。', 'requests+ results+'),
    busy('收到公开申请37件，全部公开和部分公开12件。', 'requests+ results!'),
  ],
  'the ways in which requests came': [
    busy('收到公开申请37件，网上25件，信函12件。', 'requests+ enumeration+'),
    busy('收到公开申请37件，25件为网上提交，12件为信函提交。', 'requests+ enumeration+'),
    busy(
      '收到公开申请37件，结转下年4件。其中网上25件、信函12件。',
      'requests+ carried-out+ enumeration+',
    ),
    busy('收到公开申请37件，结转下年4件。其中网上25件、信函14件。', 'requests+ carried-out+'),
    // The first of them is no number of all.
    busy('按提交方式看，网上24件，信函19件，当面5件。', ''),
  ],
  'rates of what was due, and shares by what they name': [
    alone('收到公开申请14件，按期答复率100%。', 'requests+ rate+'),
    busy('收到公开申请37件，按期答复率100%。', 'requests+'),
    alone('收到公开申请14件，答复率92%。', 'requests+ rate!'),
    busy('收到公开申请37件，答复率92%。', 'requests+'),
    busy('收到公开申请37件，网上申请办结率100%。', 'requests+'),
    busy('收到公开申请37件，邮寄申请12件，占申请总数的32.4%。', 'requests+ rate+'),
    busy('收到公开申请37件，邮寄申请12件，占申请总数的42.4%。', 'requests+ rate!'),
    busy('收到公开申请37件，自然人申请30件（81.1%）。', 'requests+ requests+ rate+'),
    busy('收到公开申请37件，自然人申请30件（88.1%）。', 'requests+ requests+ rate!'),
    busy('印发公文60件，公开45件，占公文总数的75%。', 'rate+'),
    busy('印发公文60件，公开45件，占公文总数的85%。', 'rate!'),
    // Of something that is not told here.
    busy('印发公文60件，公开45件，占应公开数的85%。', ''),
    busy('各部门印发公文60件，公开45件，占公文总数的85%。', ''),
    busy('印发公文64件，公开45件，占70.31%。', 'rate+'),
    busy('印发公文64件，公开45件，占78.31%。', 'rate!'),
    busy('印发公文64件，公开45件，占34.26%。', ''),
  ],
};
