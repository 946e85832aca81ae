import { about, type Sentence } from './facts';

const busy = about('busy');
const quiet = about('quiet');

/** What the narrative tells of table 2, in its many words, beside the like of it that is true or of something else. */
export const PUBLISHED: Readonly<Record<string, readonly Sentence[]>> = {
  'decisions in whatever unit, where the body decided': [
    busy('全年共审批行政许可1248条。', 'decisions+'),
    busy('全年共审批行政许可1284条。', 'decisions!'),
    busy('全年实施行政处罚86起，采取行政强制措施5次。', 'decisions+ decisions+'),
    busy('全年实施行政处罚86起，采取行政强制措施15次。', 'decisions+ decisions!'),
    busy('全年行政许可办件量为1248件，行政处罚案件数为86件。', 'decisions+ decisions+'),
    busy('全年行政许可办件量为1284件，行政处罚案件数为86件。', 'decisions! decisions+'),
    // Powers, applications, what a place publishes, kinds of permits.
    busy('全年审批行政许可事项23项，网上办理行政许可23条。', ''),
    busy('全年收到行政许可申请1300件，作出准予许可1248件。', ''),
    busy('各镇作出行政处罚23条。', ''),
    busy('权责清单列出行政许可12个、行政处罚53个、行政强制3个。', ''),
  ],
  'numbers of decisions without a unit, and short names': [
    busy('我县行政许可处理决定数量1248，行政处罚处理决定数量86。', 'decisions+ decisions+'),
    busy('我县行政许可处理决定数量1248，行政处罚处理决定数量68。', 'decisions+ decisions!'),
    busy('我县行政许可数量共1248条，行政处罚本年处理决定数量68条。', 'decisions+ decisions!'),
    busy('全年办理许可1248件、处罚86件、强制5件。', 'decisions+ decisions+ decisions+'),
    busy('全年办理许可1248件、处罚68件、强制5件。', 'decisions+ decisions! decisions+'),
    // Part of other words, or alone.
    busy('全年公开规划许可416件，复查处罚案卷12件。', ''),
    busy('开设专栏数量8，更新信息数量320。', ''),
  ],
  'what several kinds of decisions make': [
    busy('全年行政许可、行政处罚、行政强制处理决定共1339件。', 'decisions+'),
    busy('全年行政许可、行政处罚、行政强制处理决定共1393件。', 'decisions!'),
    busy('全年公开行政许可、行政处罚等信息3320条。', ''),
    quiet('全年行政处罚、行政强制均为0件。', 'decisions+'),
    busy('全年行政处罚、行政强制均为0件。', 'decisions!'),
  ],
  'decisions told in a row of the table': [
    busy(
      '公布政府规章0个、行政许可1248个、行政处罚86个、行政强制5个。',
      'normative+ decisions+ decisions+ decisions+',
    ),
    busy(
      '公布政府规章0个、行政许可1248个、行政处罚68个、行政强制5个。',
      'normative+ decisions+ decisions! decisions+',
    ),
    busy(
      '公示行政许可信息1248条、行政处罚信息86条、行政强制信息5条。',
      'decisions+ decisions+ decisions+',
    ),
    busy(
      '公示行政许可信息1248条、行政处罚信息86条、行政强制信息2条。',
      'decisions+ decisions+ decisions!',
    ),
    // Alone it shows nothing, unless so many digits are the table's but for a slip.
    busy('公示行政许可信息1284条。', 'decisions!'),
    busy('公示行政许可信息1215条、行政处罚信息12条。', ''),
    busy('公示行政处罚信息68条。', ''),
  ],
  regulations: [
    busy('全年未制定政府规章，现行有效规章2部。', 'normative+ normative+'),
    busy('全年未制定政府规章，现行有效规章8部。', 'normative+ normative!'),
    busy('全年制定印发了两部政府规章。', 'normative!'),
    busy('全年废止政府规章1部。', 'normative!'),
    busy('全年制定两部政府规章实施细则，修改政府规章3部。', ''),
    busy('学习宣传两部法律，完成一部分整改。', ''),
  ],
  'documents behind their figure or in other units': [
    busy(
      '制发6份规范性文件，废止9份规范性文件，现行有效规范性文件58份。',
      'normative+ normative+ normative+',
    ),
    busy(
      '制发6份规范性文件，废止19份规范性文件，现行有效规范性文件58份。',
      'normative+ normative! normative+',
    ),
    busy('全年制发行政规范性文件6条。', 'normative+'),
    busy('全年制发行政规范性文件16条。', 'normative!'),
    busy('公开规范性文件16条。', ''),
    busy('现行有效件数为58件的行政规范性文件已全部公开。', 'normative+'),
    busy('现行有效件数为85件的行政规范性文件已全部公开。', 'normative!'),
    busy(
      '共制发规范性文件6个，废止规范性文件9个。组织清查，查出问题0个。',
      'normative+ normative+',
    ),
    busy(
      '共制发规范性文件6个，废止规范性文件6个。组织清查，查出问题0个。',
      'normative+ normative!',
    ),
  ],
  'fees behind their items': [
    busy('行政事业性收费项目3项，全年收费金额321.75万元。', 'fees+'),
    busy('行政事业性收费项目3项，全年收费金额231.75万元。', 'fees!'),
    busy('行政事业性收费2项：甲类费，收费金额300万元；乙类费，收费金额11.75万元。', ''),
    busy('行政事业性收费项目3项，减免金额120万元。', ''),
  ],
  'permits that were approved, and cases counted by the time': [
    busy('全年完成行政许可审批1248件，作出行政处罚86件次。', 'decisions+ decisions+'),
    busy('全年完成行政许可审批1284件，作出行政处罚86件次。', 'decisions! decisions+'),
    busy('我县作出行政许可1284件次。', 'decisions!'),
    busy('我县作出行政许可1300件次。', ''),
    busy('公布行政许可审批事项336项，网上公示行政许可信息1284条。', ''),
  ],
};
