import { about, type Sentence } from './facts';

const busy = about('busy');

/** What a text says of its own figures: lists of every build, shares by one another, changes; and what must be left alone. */
export const WITHIN_TEXT: Readonly<Record<string, readonly Sentence[]>> = {
  'how far a list goes': [
    // What is left over ends it, behind whatever mark and whatever comes then.
    busy('发布信息80条，其中甲类30条、乙类20条、丙类4条，其他类6条。', 'enumeration!'),
    busy('发布信息80条，其中甲类30条、乙类20条、丙类4条，其他类26条。', 'enumeration+'),
    busy('发布信息80条，其中甲类30条，其他20条；公众号推送90条。回复留言3条。', 'enumeration!'),
    busy('发布信息80条，其中甲类30条、其他主动公开内容40条、年报1条。', 'enumeration!'),
    busy('保留权责80项，其中甲类30项、乙类20项、其他权责20项。', 'enumeration!'),
    busy('发布信息80条，其中甲类30条、乙类20条、其他文件20条。', ''),
    // Without a word that opens it, what is left over and 共 make it one.
    busy(
      '公开信息共80条，通过网站发布50条、通过公众号发布40条、其他方式公开10条。',
      'enumeration!',
    ),
    busy('公开信息80条，通过网站发布50条、通过公众号发布40条、其他方式公开10条。', ''),
    // A colon opens it, too.
    busy('公开信息总数80条：甲类50条，乙类40条，丙类1条。', 'enumeration!'),
    busy('公开信息80条。其中:甲类9条;乙类81条;丙类3条。', 'enumeration!'),
    busy('公开信息4条，其中业务4条；动态81条；公告3条。', ''),
    // Years as parts; a year in the name of a part.
    busy('两年共公开信息80条，其中2023年30条、2024年60条。', 'enumeration!'),
    busy('公开信息80条，包括甲类30条、2023年年报60条。', 'enumeration!'),
    // Parts in other units may be none, but do not end it.
    busy('公开信息80条，其中甲类60条、访谈7期、乙类40条。', 'enumeration!'),
    busy('公开信息80条，其中甲类60条、访谈30期、乙类10条。', ''),
    busy('公开信息80条，其中文件22件，公告30条，解读7篇，年报30条。', 'enumeration!'),
    // A verb of publishing does not end a list that goes on without one.
    busy('公开信息80条，其中甲类30条，公开乙类30条，丙类30条。', 'enumeration!'),
    busy('公开信息80条，其中甲类30条，办结留言30条，来件30条。', ''),
    // A part's own parts; a bracket belongs to what stands before it.
    busy('公开信息80条，其中甲类12条，包括子类8条、丑类8条。', 'enumeration!'),
    busy('发稿90篇，推文80条（公众号50条，微博40条）。', 'enumeration!'),
    // A comparison between a number and its parts.
    busy('公开信息80条，较2023年降低11.1%，其中甲类50条，乙类40条。', 'enumeration!'),
    // Marks that leave open how far it goes: one digit that would mend it all shows that it is broken.
    busy('公开信息80条，其中甲类30条、乙类20条，丙类25条、丁类6条。', 'enumeration!'),
    busy('公开信息80条，其中甲类30条、乙类20条，丙类25条、丁类5条。', 'enumeration+'),
    busy('公开信息80条，其中甲类30条、乙类20条，丙类225条、丁类36条。', ''),
  ],
  'a total behind its parts': [
    busy('网站推送105条，公众号推送17条，合计122条。', 'enumeration+'),
    busy('网站推送105条，公众号推送17条，合计152条。', 'enumeration!'),
    busy('网站推送105条，公众号推送17条，合计394条。', ''),
    busy('网站推送105条，公众号推送17条，共制作视频152条。', ''),
  ],
  'parts that the table knows': [
    busy(
      '受理政府信息公开申请37件。其中，予以公开12件，部分公开8件，不属于本部门的38件。',
      'requests+ results+ results+ enumeration!',
    ),
    busy('发布政府信息20条，其中动态9条、依申请公开37条、公告3条。', 'requests+ enumeration!'),
  ],
  'shares by one another': [
    busy('其中甲类1条，占5%；乙类9条，占75%；丙类10条，占50%。', 'rate+ rate! rate+'),
    busy('甲类30条，占75%，乙类10条，占25%。', 'rate+ rate+'),
    busy('甲类30条，占75%，乙类90条，占25%。', 'rate! rate!'),
    // Bent to make a hundred.
    busy(
      '公开信息80条。其中，甲类1条，占1.1%；乙类54条，占67.5%；丙类11条，占13.8%；丁类10条，占12.5%；戊类4条，占5.1%。',
      'rate+ rate+ rate+ enumeration+',
    ),
    // Of what nobody knows.
    busy('甲类30条，占71%，乙类10条，占22%。', ''),
  ],
  'more than all': [
    busy('收到留言9条，回复率达到110%。', 'rate!'),
    busy('收到留言9条，回复率100%，任务完成率达110%，同比增长110%。', ''),
  ],
  'a change against a number that is told': [
    busy('推送信息50条，比2023年的40条增长25%。', 'rate+'),
    busy('推送信息50条，比2023年的40条增长52%。', 'rate!'),
    busy('推送信息50条，较上年（40条）增长52%。', 'rate!'),
    busy('推送信息50条，较上年增加10条，增长52%。', 'rate!'),
    busy('推送信息50条，较上年增加10条，增长25%。', 'rate+'),
    busy('推送信息50条，较上年的40条增加10条。', 'rate+'),
    busy('推送信息50条，较上年的40条增加20条。', 'rate!'),
    busy('推送信息50条，阅读40条，增长52%。', ''),
  ],
  'nouns behind their figures': [
    busy(
      '受理政府信息公开申请37件，其中12件予以公开，8件部分公开，9件不予公开。',
      'requests+ results+ results+ results!',
    ),
    busy(
      '受理政府信息公开申请37件，其中30件为自然人申请，9件为法人申请。',
      'requests+ requests+ requests!',
    ),
    busy('受理政府信息公开申请37件，其中4件属于本机关不掌握。', 'requests+ results!'),
    busy('政府信息公开行政诉讼5件，除2件尚未审结外，其余胜诉。', 'litigation+ litigation!'),
    // A part of requests is not all of them; a verb that looks like the noun.
    busy('受理政府信息公开申请37件，其中20件为申请公开招生信息。', 'requests+'),
  ],
  'decisions in items': [
    busy('2024年共公开行政处罚决定68起。', 'decisions!'),
    busy('2024年共公开行政处罚决定86起。', 'decisions+'),
    busy('行政许可2024年处理决定数量1284项。', 'decisions!'),
    busy('保留行政权力90项，其中行政处罚80项。', ''),
    busy('通过信用平台共公开行政处罚决定68起。', 'decisions~'),
  ],
  'of what was carried in': [
    busy(
      '受理政府信息公开申请37件，包括2023年结转2024年申请3件，其中，同意公开3件。',
      'requests+ carried-in+',
    ),
    busy(
      '全年共答复36件（含上年结转5件），予以公开12件，不予公开6件。',
      'results+ carried-in! results+ results+',
    ),
  ],
  'whose level it is': [
    {
      facts: 'upheld',
      text: '县政府本级、政府办受理政府信息公开申请5件，发生行政复议7件。',
      want: ['requests!', 'reconsideration!'],
    },
    busy('截至2024年12月，受理政府信息公开申请73件。', 'requests!'),
    busy('截至2024年6月，受理政府信息公开申请73件。', ''),
    busy('清理文件64件，继续有效的规范性文件20件。', 'normative~'),
  ],
  'nothing where a number should be': [
    busy('全年主动公开水务信息条。', 'placeholder!'),
    busy('全年主动公开水务信息条目12个。', ''),
  ],
};
