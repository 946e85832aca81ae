import { about, type Sentence } from './facts';

const busy = about('busy');
const quiet = about('quiet');

/** What readers of strangers' reports stumbled over, kind by kind, each with what the sentence should give. */
export const KINDS: Readonly<Record<string, readonly Sentence[]>> = {
  'the base of a share': [
    busy(
      '全年收到申请公开信息的申请37件。其中，自然人30件，占比81.1%；商业企业5件，占比13.5%。',
      'requests+ requests+ requests+ rate+ rate+',
    ),
    busy(
      '全年发布信息480条。其中，动态类320条，占66.7%；公告类160条，占33.3%。',
      'enumeration+ rate+ rate+',
    ),
    // The base is what the parts make.
    busy('全年发布动态类信息320条，占66.7%；公告类160条，占33.3%。', 'rate+ rate+'),
    // Of something that is not told here, nothing is said.
    busy('全年发布动态类信息320条，占66.7%。', ''),
    busy('发布解读30篇、视频12个，视频占全部解读材料的61%。', ''),
    busy('全年发布信息100条，其中甲类60条、占60%，乙类40条、占40%。', 'enumeration+ rate+ rate+'),
    busy('全年发布信息250条，其中民生类50条，占比25%。', 'rate!'),
    // Two parts together.
    busy(
      '收到政府信息公开申请37件，其中引发行政复议6件、行政诉讼5件，占申请总数的29.7%。',
      'requests+ reconsideration+ litigation+ rate+',
    ),
    busy('制发公文80件，其中主动公开64件，主动公开率80%。', 'rate+'),
    busy('收到申请37件，比上年（50件）下降26%。', 'rate+'),
  ],
  'the owner of a bracket': [
    busy(
      '公开规章13件（含新制定5件，修改4件，废止4件），公开规范性文件6件。',
      'normative+ enumeration+',
    ),
    busy(
      '对申请人作出其他处理（含逾期未补正的）1件，答复政府信息公开申请36件。',
      'results+ results+',
    ),
    busy('公开政府信息189（其中机构信息33条，政策文件56条，工作动态100条）。', 'enumeration+'),
  ],
  scope: [
    busy(
      '县政府办代表县政府受理政府信息公开申请17件；办结15件。答复政府信息公开申请15件。',
      'requests~ results~ results~',
    ),
    busy('向市政府备案行政规范性文件3件，审查规范性文件草案7件。', ''),
    busy('收到政府信息公开申请37件，告知申请人向其他机关办理5件。', 'requests+'),
    busy('政府信息公开申请中收取信息处理费3件，处理费共计90元。', ''),
    busy('对涉企规范性文件进行清理，拟废止4件。', ''),
  ],
  enumerations: [
    busy(
      '主动公开信息89条，其中公开指南2条，公开制度2条，机构信息5条，计划总结4条，业务信息77条。',
      'enumeration!',
    ),
    busy(
      '主动公开信息90条，其中公开指南2条，公开制度2条，机构信息5条，计划总结4条，业务信息77条。',
      'enumeration+',
    ),
    // Without 其中; with a colon; units that differ.
    busy('公开更新信息470条。涉及概况类2条、动态类412条、目录类56条。', 'enumeration+'),
    busy('发布信息100条：甲类60条、乙类40条。', 'enumeration+'),
    busy('公开各类信息100件，其中公示公告60条，政策问答40条。', 'enumeration+'),
    busy('公开信息3862条次。其中门户网站818条、微信1468条、微博1576条。', 'enumeration+'),
    busy('公开各类信息100件，其中公示公告60条，政策问答50条。', ''),
    // 、 within an item.
    busy('公开信息100条，其中文件、公报、报告等70条；会议、活动等其他信息20条。', 'enumeration!'),
    // An item's own parts are none of the list's.
    busy('发布信息95条，内容涉及财政、教育、医疗，其中教育41条。', ''),
    busy('发布信息95条，其中网站50条、微信45条，其中原创30条、转载65条。', 'enumeration+'),
    // What begins with a verb of its own ends the list.
    busy('发布信息100条，其中动态60条、公告30条，组织访谈20条，回复留言30条。', ''),
    busy('发布信息100条，其中动态60条、公告40条，通过微博发布70条。', 'enumeration+'),
    // Without a word that opens a list, only what adds up is told.
    busy('累计公开信息1687条。网站796条;微信398条；微博162条。通过报刊公开331条。', 'enumeration+'),
    busy('累计公开信息1700条。网站796条;微信398条；微博162条。通过报刊公开331条。', ''),
    // Of two numbers nobody knows which one 其中 opens.
    busy('公开文件60件、通知30件，其中涉农40件、涉企20件、民生10件。', ''),
  ],
  'parts that make their whole': [
    busy(
      '受理政府信息公开申请37件，答复20件，不予受理12件，补正后撤回5件。',
      'requests+ enumeration+',
    ),
    busy('受理政府信息公开申请37件，答复20件，结转下年17件。', 'requests+ results! carried-out!'),
    busy(
      '受理政府信息公开申请40件（含上年结转3件），其中予以公开12件、部分公开8件。',
      'requests+ carried-in+ results+ results+',
    ),
  ],
  'proceedings about other acts': [
    busy(
      '未因信息公开被申请行政复议。因具体行政行为被提起行政诉讼2起，均已审结。',
      'reconsideration!',
    ),
    busy(
      '因政府信息公开被申请行政复议6件，维持3件，纠正1件，撤销复议申请1件。',
      'reconsideration+ reconsideration+ reconsideration+ reconsideration+',
    ),
    busy('因政府信息公开被提起行政诉讼7件。', 'litigation!'),
  ],
  'figures that nothing claimed': [
    busy(
      '收到信息公开申请37起，答复36起。其中公开12起，不存在7起。',
      'requests+ results+ results+ results+',
    ),
    busy('收到政府信息公开申请37件，4件正在办理中。', 'requests+ carried-out+'),
    busy('收到政府信息公开申请37件，未办结4件。', 'requests+ carried-out+'),
    busy('收到政府信息公开申请37件，下年度继续办理4件。', 'requests+ carried-out+'),
    busy('收到政府信息公开申请37件，下年度继续办理9件。', 'requests+ carried-out!'),
    busy('依申请公开信息合计37件。', 'requests+'),
    busy('办结政府信息公开申请36件，予以公开及部分公开20件。', 'results+ results+'),
    busy('办结政府信息公开申请36件，予以公开及部分公开28件。', 'results+ results!'),
    quiet('本年度未收到任何公民、法人和其他组织的政府信息公开申请。', 'requests+'),
    busy('收到政府信息公开申请37件，其中30件为自然人提交。', 'requests+ requests+'),
    busy(
      '全年制发6件，废止9件，年末现行有效的行政规范性文件58件。',
      'normative+ normative+ normative+',
    ),
    busy('收到8项依申请公开。', 'requests!'),
    busy('36件已按照规定时限和程序进行了答复，均为依申请公开。', ''),
  ],
  'a share in a list': [
    busy(
      '发布信息1200条，其中动态类700条，占比68.3%；公告类500条，占比41.7%。',
      'enumeration+ rate! rate+',
    ),
    busy(
      '发布信息1200条，其中动态类700条，占比58.3%；公告类500条，占比14.7%。',
      'enumeration+ rate+ rate!',
    ),
    // Bent by a digit to make a hundred.
    busy(
      '发布信息1200条，其中动态类700条，占比58.4%；公告类500条，占比41.6%。',
      'enumeration+ rate+',
    ),
    busy('公开信息580条，分为动态类300条，公告类200条，政策类70条。', 'enumeration!'),
  ],
  'a number before the one that is broken down': [
    busy(
      '公开政务要闻812条，主动公开信息769条，其中机构83条，重点392条，财政204条，其他100条。',
      'enumeration!',
    ),
    busy(
      '公开政务要闻812条，主动公开信息779条，其中机构83条，重点392条，财政204条，其他100条。',
      'enumeration+',
    ),
  ],
  'what was carried in': [
    busy(
      '收到依申请公开37件，当年答复33件，上年结转答复3件，转下年4件。',
      'requests+ results+ carried-in+ carried-out+',
    ),
    busy(
      '收到依申请公开37件，当年答复31件，上年结转答复3件，转下年4件。',
      'requests+ results! carried-in+ carried-out+',
    ),
  ],
  'what adds up by chance': [
    busy('按申请方式分，网络申请20件，信函申请15件，当面申请5件。', ''),
    busy('转办依申请公开件6件，指导乡镇答复信息公开申请3件。', ''),
  ],
  'what was left out': [
    busy('2024年主动公开条，其中动态类60条。', 'placeholder!'),
    busy('认真执行政府信息公开条例，完善公开条件。', ''),
  ],
};
