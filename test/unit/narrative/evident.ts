import { about, type Sentence } from './facts';

const busy = about('busy');

/** Lists that one slip evidently broke, beside those that may only leave something unsaid. */
export const EVIDENT: Readonly<Record<string, readonly Sentence[]>> = {
  'two digits swapped in a part, or in the number': [
    busy('公布信息4526条，其中网站2381条，新媒体1492条，公告栏635条。', 'enumeration!'),
    busy('公布信息4562条，其中网站2381条，新媒体1492条，公告栏653条。', 'enumeration!'),
    busy('公布信息4526条，其中网站2381条，新媒体1492条，公告栏653条。', 'enumeration+'),
    busy('公布信息4526条，其中网站2381条，新媒体1492条，公告栏640条。', ''),
    busy('公布信息4526条，其中主要有网站2381条，新媒体1492条，公告栏635条。', ''),
    busy('公布信息4526条，其中网站2381条，新媒体1492条，公告栏635条等。', ''),
    // Far from the whole: much is left unsaid.
    busy('公布信息460条，其中网站235条，公告栏27条。', ''),
  ],
  'a digit off by hundreds': [
    busy('公布信息7318条，其中网站5876条，公众号1142条。', 'enumeration!'),
    busy('公布信息7318条，其中网站5876条，公众号1172条。', ''),
    busy('公布信息7300条，其中网站5900条，公众号1100条。', ''),
  ],
  'all that is left at the end, whatever marks part the list': [
    busy(
      '公布信息5273条，其中文件7条、公报9条；动态1816条、公告1204条、其他信息2234条。',
      'enumeration!',
    ),
    busy(
      '公布信息5270条，其中文件7条、公报9条；动态1816条、公告1204条、其他信息2234条。',
      'enumeration+',
    ),
    busy('公布信息9999条，其中文件7条、公报9条；动态1816条、公告1204条、其他信息2234条。', ''),
  ],
  'kinds of information that no word announces': [
    busy('推送信息318条，公告162条，人事任免37条，预算54条，统计21条，规划8条。', 'enumeration!'),
    busy('推送信息318条，公告162条，人事任免30条，预算54条，统计21条，规划8条。', ''),
    busy('推送信息318条，微信162条，微博37条，抖音54条，公报21条，头条8条。', ''),
  ],
  'one more of a kind behind what makes the whole': [
    busy('公布信息18条，其中公告5条，预算3条，任免4条，统计6条，规划2条。', 'enumeration!'),
    busy('公布信息18条，其中公告5条，预算3条，任免4条，统计6条，微信公众号2条。', 'enumeration+'),
    busy('公布信息18条，其中公告5条，预算3条，任免4条，统计6条，回复留言2条。', 'enumeration+'),
  ],
  'a unit of ten thousand behind what is none': [
    busy('公布信息52317万条。市级部门23105条，县级部门29212条。', 'enumeration!'),
    busy('公布信息5.2万条。市级部门23105条，县级部门29212条。', ''),
  ],
  'a unit that stands with the next of its row': [
    busy('公布解读182件，其中文字97、图片54件、视频31件。', 'enumeration+'),
    busy('公布解读182件（文字97、图片54件、视频29件）。', 'enumeration!'),
  ],
  'letters are broken down into no information': [
    busy('办理县长信箱44件，答复率达到100%，其中预算信息65条，清单信息24条。', ''),
  ],
  'a row between two that are the table’s': [
    busy('上网公示行政许可1248项，行政处罚68项，行政强制5项。', 'decisions+ decisions! decisions+'),
    busy('上网公示行政许可1248项，行政处罚52项，行政强制5项。', 'decisions+ decisions+'),
    busy('上网公示行政处罚68项，行政强制5项。', 'decisions+'),
  ],
  'an outcome of reviews and suits together': [
    busy('涉及信息公开的行政复议、行政诉讼案件11件，结果维持6件。', 'reconsideration+ litigation+'),
  ],
  'requests that go by the name of letters': [
    busy(
      '收到政府信息公开申请信件37件，在已答复的信件中，予以公开12件，部分公开9件。',
      'requests+ results+ results!',
    ),
  ],
  'the rest, with what is left over told': [
    busy(
      '受理政府信息公开申请37件，36件已按规定办结，4件结转下年。',
      'requests+ results+ carried-out+',
    ),
    busy(
      '受理政府信息公开申请37件，26件已按规定办结，4件结转下年。',
      'requests+ results! carried-out+',
    ),
    busy('受理政府信息公开申请37件，26件已按规定办结。', 'requests+'),
  ],
};
