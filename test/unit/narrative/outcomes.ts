import { about, type Sentence } from './facts';

const busy = about('busy');
const quiet = about('quiet');
const upheld = about('upheld');
const blanks = about('blanks');

/** Outcomes, what there was none of, rates and lists, each beside the like of it that is true or proves nothing. */
export const OUTCOMES: Readonly<Record<string, readonly Sentence[]>> = {
  'nothing, in words': [
    busy('收到政府信息公开申请37件，结转下年度办理零件。', 'requests+ carried-out!'),
    quiet('收到政府信息公开申请零件，上年结转为零。', 'requests+ carried-in+'),
    busy('收到政府信息公开申请37件，上年结转为零。', 'requests+ carried-in!'),
    busy('全年政府信息公开申请实现零结转。', 'carried-out!'),
    quiet('全年政府信息公开申请实现零结转。', 'carried-out+'),
    busy('抽检汽车零件12批次，政务服务零距离，实现零投诉。', ''),
    quiet('政府信息公开行政复议、行政诉讼零发生。', 'reconsideration+ litigation+'),
    busy('政府信息公开行政复议、行政诉讼零发生。', 'reconsideration! litigation!'),
    busy('信息公开行政复议、行政诉讼均无。', 'reconsideration! litigation!'),
    busy('全年未采取行政强制措施。', 'decisions!'),
    quiet('全年未采取行政强制措施。', 'decisions+'),
  ],
  'outcomes that there were none of': [
    upheld('政府信息公开行政复议4件，无结果纠正。', 'reconsideration+ reconsideration+'),
    busy('政府信息公开行政复议6件，无结果纠正。', 'reconsideration+ reconsideration!'),
    busy('政府信息公开方面未出现行政复议被纠正的情况。', 'reconsideration!'),
    upheld('政府信息公开申请办理中无行政复议、行政诉讼纠错案件。', 'reconsideration+ litigation+'),
    busy('政府信息公开申请办理中无行政复议、行政诉讼纠错案件。', 'reconsideration! litigation+'),
    upheld('办结政府信息公开申请14件，无不予公开情形。', 'results+ results+'),
    busy('办结政府信息公开申请36件，无不予公开情形。', 'results+ results!'),
    busy('没有出现应公开而不予公开的办件。', ''),
  ],
  'an outcome that all of them had': [
    upheld('信息公开行政诉讼2件，结果维持。', 'litigation+ litigation+'),
    busy('信息公开行政复议6件，结果维持。', 'reconsideration+ reconsideration!'),
    busy('信息公开行政复议6件，均被纠错。', 'reconsideration+ reconsideration!'),
    busy('信息公开行政诉讼5件，目前正在审理中。', 'litigation+ litigation!'),
    busy('信息公开行政诉讼5件，均未审结。', 'litigation+ litigation!'),
    busy('信息公开行政诉讼5件，尚未审结的1件。', 'litigation+ litigation+'),
    // Won is upheld, or nothing came of it.
    upheld('信息公开行政诉讼2件，我办胜诉。', 'litigation+ litigation+'),
    busy('信息公开行政诉讼5件，我县均胜诉。', 'litigation+ litigation!'),
    busy('信息公开行政诉讼5件，胜诉率60%。', 'litigation+'),
    // A total that is wrong itself is told of once.
    busy('信息公开行政诉讼2件，均维持。', 'litigation!'),
  ],
  'outcomes in their many words': [
    busy('信息公开行政复议6件，其中维持原行政行为3件。', 'reconsideration+ reconsideration+'),
    busy('信息公开行政复议6件，其中维持原行政行为5件。', 'reconsideration+ reconsideration!'),
    busy('信息公开行政复议6件，复议决定维持我县答复3件。', 'reconsideration+ reconsideration+'),
    busy('信息公开行政复议6件，复议决定维持我县答复5件。', 'reconsideration+ reconsideration!'),
    busy('信息公开行政复议6件，其中1件被撤销、3件维持。', 'reconsideration+ reconsideration+'),
    busy(
      '信息公开行政复议6件，其中1件被撤销、5件维持。',
      'reconsideration+ reconsideration! enumeration+',
    ),
    busy(
      '信息公开行政复议6件，维持3件，纠正1件，其他2件。',
      'reconsideration+ reconsideration+ reconsideration+ reconsideration+',
    ),
    busy(
      '信息公开行政复议6件，维持3件，纠正1件，其他8件。',
      'reconsideration+ reconsideration+ reconsideration+ reconsideration!',
    ),
    busy('信息公开行政复议6件，维持3件、其他1件、撤回2件。', 'reconsideration+ reconsideration+'),
    busy(
      '信息公开行政诉讼5件，未经复议直接起诉3件，结果维持2件。',
      'litigation+ litigation+ litigation+',
    ),
    busy(
      '信息公开行政诉讼5件，未经复议直接起诉3件，结果维持1件。',
      'litigation+ litigation+ litigation!',
    ),
    busy('因信息公开被申请行政复议6次，行政诉讼8次。', 'reconsideration+ litigation!'),
  ],
  'rates and shares by what they may be of': [
    busy('收到政府信息公开申请37件，办结36件，办结率97.3%。', 'requests+ results+ rate+'),
    busy('收到政府信息公开申请37件，办结36件，办结率79.3%。', 'requests+ results+ rate!'),
    busy('收到政府信息公开申请37件，已答复36件，答复率97.3%。', 'requests+ results+ rate+'),
    busy('收到政府信息公开申请37件，已答复36件，答复率93.7%。', 'requests+ results+ rate!'),
    busy('收到政府信息公开申请37件，自然人申请占81.1%，法人申请占18.9%。', 'requests+ rate+ rate+'),
    busy('收到政府信息公开申请37件，自然人申请占88.1%，法人申请占18.9%。', 'requests+ rate! rate+'),
    busy('政府信息公开申请予以公开和部分公开占55.6%。', 'rate+'),
    busy('政府信息公开申请予以公开和部分公开占65.6%。', 'rate!'),
    // Who asked, not what was asked; whose requests; how the share changed.
    busy('政府信息公开申请的申请人中自然人占88%。', ''),
    busy('各部门收到的政府信息公开申请中，自然人占88%。', ''),
    busy('政府信息公开申请中，自然人申请占比提高5%。', ''),
    busy('政府信息公开申请予以公开12件，占办结总数的33.3%。', 'results+ rate+'),
    busy('政府信息公开申请予以公开12件，占办结总数的23.3%。', 'results+ rate!'),
  ],
  'kinds that there are no others beside': [
    busy('承办建议提案20件，其中人大代表建议8件，政协提案12件。', 'enumeration+'),
    busy('承办建议提案20件，其中人大代表建议8件，政协提案11件。', 'enumeration!'),
    busy('承办建议提案20件，其中人大代表建议8件，重点提案3件，联名提案2件。', ''),
    busy('收到来件40件，其中线上25件、线下14件。', 'enumeration!'),
    busy('制发公文80件，其中主动公开64件，依申请公开10件，不予公开5件。', 'enumeration!'),
    busy('通过网站和公众号发布信息500条，其中网站302条，公众号198条。', 'enumeration+'),
    busy('通过网站和公众号发布信息500条，其中网站302条，公众号189条。', 'enumeration!'),
    busy('通过网站、公众号等发布信息500条，其中网站302条，公众号189条。', ''),
  ],
  'how lists begin and end': [
    busy(
      '收到政府信息公开申请37件，其中25件为网上申请，12件为信函申请，36件均已答复。',
      'requests+ results+ enumeration+',
    ),
    busy(
      '收到政府信息公开申请37件，其中25件为网上申请，15件为信函申请，36件均已答复。',
      'requests+ results+ enumeration!',
    ),
    busy('公开信息80条。其中，动态50条，组织机构2条，公告30条，解读8条。', 'enumeration!'),
    busy(
      '公开信息311条（其中网站6条，公众号305条），其中动态86条，其他信息225条。',
      'enumeration+ enumeration+',
    ),
    busy(
      '公开信息311条（其中网站6条，公众号305条），其中动态86条，其他信息252条。',
      'enumeration+ enumeration!',
    ),
    busy('公开信息533条，内容涵盖机构、财政等领域，其中动态300条，公告233条。', 'enumeration+'),
    busy('公开信息533条，内容涵盖机构、财政等领域，其中动态300条，公告332条。', 'enumeration!'),
    // A part that is more than its whole; the same number told again.
    busy(
      '收到政府信息公开申请37件，其中30件由自然人提交，48件申请信息不存在。',
      'requests+ requests+ enumeration!',
    ),
    busy(
      '主动公开信息52条，通过政府网站发布信息52条，其中动态30条、公告21条、其他信息1条。',
      'enumeration+',
    ),
    busy(
      '主动公开信息52条，通过政府网站发布信息52条，其中动态30条、公告31条、其他信息1条。',
      'enumeration!',
    ),
  ],
  'shares of which the last is of all that is left': [
    busy('全年发布业务信息354条，占75%；其它类信息116条，占25%。', 'rate+ rate+'),
    busy('全年发布业务信息354条，占57%；其它类信息116条，占25%。', 'rate! rate+'),
    busy('全年发布业务信息354条，占57%；公告类信息116条，占25%。', 'rate+'),
  ],
  'a file that is classed, and the year since its beginning': [
    busy('全年1件依申请公开文件转为主动公开文件。', ''),
    busy('2024年以来收到政府信息公开申请73件。', 'requests!'),
    busy('2023年以来收到政府信息公开申请73件。', ''),
    busy('全年接受政府信息公开申请73件，接受群众咨询190次。', 'requests!'),
    busy('政府信息公开申请受理和办结36件。', 'results+'),
    busy('今年线上、线下共收到依申请公开37件。', 'requests+'),
    busy('今年线上、线下共收到依申请公开73件。', 'requests!'),
    busy('今年线上共收到依申请公开25件。', ''),
  ],
  'blanks that hold no less than nothing': [
    blanks('收到政府信息公开申请19件。', 'requests+'),
    blanks('收到政府信息公开申请16件。', 'requests!'),
    // More may stand where the blanks are.
    blanks('收到政府信息公开申请23件。', 'requests?'),
    blanks('政府信息公开申请引发行政诉讼1件。', 'litigation+'),
    blanks('政府信息公开申请办理中无行政诉讼发生。', 'litigation!'),
  ],
  'what follows a negation or an outcome': [
    busy('收到政府信息公开申请37件，无政府信息公开申请结转下年度。', 'requests+ carried-out!'),
    quiet('收到政府信息公开申请0件，无政府信息公开申请结转下年度。', 'requests+ carried-out+'),
    busy('信息公开行政复议6件，维持，纠正，其他结果分别为3件、1件、2件。', 'reconsideration+'),
  ],
};
