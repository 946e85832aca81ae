import { about, type Sentence } from './facts';

const busy = about('busy');

/** What strangers' reports get wrong, beside the like of it that is right. */
export const SLIPS: Readonly<Record<string, readonly Sentence[]>> = {
  'what a form or a draft leaves in': [
    busy('门户网站公布信息××条，收到留言XX件。', 'placeholder! placeholder!'),
    busy('20XX年，全县公开信息12条。', 'placeholder!'),
    busy('全年收到留言X件，全部回复。', 'placeholder!'),
    busy('全年公开信息**条，其中**12**条为重点。', 'placeholder!'),
    busy('累计公开信息23条（请根据实际情况填写）。', 'placeholder!'),
    busy('累计公开信息23条（此处填写数字）。', 'placeholder!'),
    busy('累计公开信息23条（如无，请删除）。', 'placeholder!'),
    busy('累计公开信息（待补充）。', 'placeholder!'),
    busy('【单位名称】严格落实条例要求。', 'placeholder!'),
    busy('公开信息 条，收到申请 件，办结 件。', 'placeholder! placeholder! placeholder!'),
    busy('概况类信息条、政策文件类信息14条。', 'placeholder!'),
    busy('公开信息？条。', 'placeholder!'),
    // Names, addresses, sizes; words that begin or end alike; what one may do with a form.
    busy('开设“XX政策问答”专栏。', 'placeholder~'),
    busy('邮箱xx@county.example，网址xx.county.example，规格4X4，型号A XX。', ''),
    busy('通过今日头条、抖音发布，信息条目12条，条条有回音。', ''),
    busy('申请人可以在网上（填写申请表）或当面（请填写申请表）提交。', ''),
    busy('制定实施方案（待上会审议），完善清单（示例见附件）。', ''),
    busy('收到的建议件均已答复。', ''),
  ],
  'a list that goes on behind what makes its whole': [
    busy('发布信息100条，其中甲类60条、乙类40条、丙类1条。', 'enumeration!'),
    busy('发布信息100条，其中甲类60条，乙类40条，丙类1条。', 'enumeration+'),
  ],
  'other matters behind a semicolon': [
    busy('发布公文4条，其中业务工作4条；动态信息51条；通知公告4条。', ''),
    busy('发布公文4条，其中业务工作3条；动态信息51条；通知公告4条。', ''),
    busy('发布公文100条，其中业务工作60条；通知公告50条。', 'enumeration!'),
  ],
  'parts of a part': [
    busy('发布信息100条，其中甲类60条、文字20条、视频40条、乙类40条。', ''),
    busy('发布信息9条，包括概况4条，以及预决算8条。', ''),
  ],
  'the same in several places': [
    busy('公开信息100条，其中网站90条，公众号60条，同步转载。', ''),
    busy('公开信息100条，其中网站90条，公众号60条。', 'enumeration!'),
    busy('审核稿件1000篇，其中采用600篇，最终发布900篇。', ''),
  ],
  'a colon between the noun and its figure': [
    busy('依申请公开：37件。', 'requests+'),
    busy('依申请公开：52件。', 'requests!'),
    busy('依申请公开办理结果：予以公开：12件；部分公开：9件。', 'results+ results!'),
    busy('行政复议：6件；行政诉讼：8件。', ''),
    busy('信息公开行政复议：6件；行政诉讼：8件。', 'reconsideration+ litigation!'),
  ],
  'all that is left': [
    busy('发布信息100条，其中甲类60条，审计计划1条，其他信息5条。', 'enumeration!'),
    busy('发布信息66条，其中甲类60条，审计计划1条，其他信息5条。', 'enumeration+'),
    // Of the files only.
    busy('发布信息100条，其中计划15条，其他文件20条。', ''),
  ],
  'shares of what a list without a word adds up to': [
    busy(
      '全县720件中，网络522件，占77.5%；信函162件，占22.5%；当面36件，占5%。',
      'rate! rate+ rate+ enumeration+',
    ),
  ],
  'reviews of all acts': [
    busy('办理行政复议案件（综合）412件，与政府信息公开有关的0件。', ''),
    busy('发生行政复议412件，其中涉及信息公开6件。', ''),
    busy('发生行政复议9件、行政诉讼5件，均因信息公开引发。', 'reconsideration! litigation+'),
  ],
  'whose figure it is': [
    busy('制发部门文件20件；受理依申请公开办件1件，全部已办结。', 'requests!'),
    busy('受理依申请公开办件37件。', 'requests+'),
  ],
};
