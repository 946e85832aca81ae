import { about, type Sentence } from './facts';

const busy = about('busy');
const alone = about('alone');
const old = about('old');

/** Wider words of real reports, kind by kind: what agrees, what contradicts, and what is told of something else. */
export const WIDER: Readonly<Record<string, readonly Sentence[]>> = {
  'what is not dealt with any further': [
    busy(
      '收到政府信息公开申请37件，办结35件，逾期未补正不再处理1件，结转下年度4件。',
      'requests+ results+ results+ carried-out+',
    ),
    busy(
      '政府信息公开申请中，申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请3件。',
      'results!',
    ),
    // Whatever was not dealt with, nobody says for which reason.
    busy('收到政府信息公开申请37件，不再处理1件。', 'requests+ results+'),
    busy('收到政府信息公开申请37件，不再处理2件。', 'requests+'),
    // What was taken back may be left out, but not what is a part.
    busy('收到政府信息公开申请37件，答复34件，申请人撤回2件。', 'requests+ results+'),
    busy('收到政府信息公开申请37件，办结34件，逾期不补正1件。', 'requests+ results+ results!'),
    busy('收到政府信息公开申请37件，办结35件，其中逾期不补正1件。', 'requests+ results+ results!'),
    // Got is another matter than closed.
    busy('收到政府信息公开申请35件，逾期不补正1件。', 'requests! results+'),
  ],
  'requests in wider words': [
    busy('全年受理依申请信息37条。', 'requests+'),
    busy('全年受理依申请信息73条。', 'requests!'),
    // Without a verb it may be what was published.
    busy('网站主动公开信息320条，依申请信息73条。', ''),
    busy('今年以来，累计办理依申请公开信息合计36件。', 'requests+'),
    busy('今年以来，累计办理依申请公开信息合计63件。', 'requests!'),
    busy('全年共收到37次政府信息公开申请。', 'requests+'),
    busy('全年共收到73次政府信息公开申请。', 'requests!'),
    busy('全年收到政府信息公开申请73次。', 'requests!'),
    busy('全年处理各类事项73次。', ''),
    // All ways there are; each of them alone is only a part.
    busy('通过信函、网络等渠道收到依申请公开37件。', 'requests+'),
    busy('通过信函、网络等渠道收到依申请公开73件。', 'requests!'),
    busy('通过信函、网络等渠道收到依申请公开27件，当面提出5件。', ''),
    busy('通过网络收到依申请公开27件。', ''),
  ],
  'totals behind their parts': [
    busy('办公室受理事项61件，较上年减少7件；各部门受理事项508件，两项合计569件。', 'enumeration+'),
    busy('办公室受理事项61件，较上年减少7件；各部门受理事项508件，两项合计596件。', 'enumeration!'),
    // Others may be counted that are not told.
    busy('办公室受理事项61件，窗口受理事项12件，各部门受理事项508件，两项合计650件。', ''),
    busy(
      '一季度受理10件、二季度受理6件、三季度受理5件、四季度受理18件，全年共受理政府信息公开申请37件。',
      'requests+ enumeration!',
    ),
    busy(
      '一季度受理10件、二季度受理6件、三季度受理5件、四季度受理16件，全年共受理政府信息公开申请37件。',
      'requests+',
    ),
    busy('上半年发布信息120条，下半年发布信息130条，全年共发布信息250条。', 'enumeration+'),
    busy('上半年发布信息120条，下半年发布信息130条，全年共发布信息350条。', 'enumeration!'),
    // Not all quarters, no quarters.
    busy('一季度发布信息120条，二季度发布信息130条，全年共发布信息350条。', ''),
    busy('网站发布信息120条，公众号发布信息130条，全年共发布信息350条。', ''),
  ],
  'a last part of other files': [
    busy('主动公开政府信息571条，其中规范性文件6条、其他文件565条。', 'enumeration+ normative+'),
    busy('主动公开政府信息571条，其中规范性文件6条、其他文件556条。', 'enumeration! normative+'),
    // Far from all of them, and no slip.
    busy('主动公开政府信息571条，其中规范性文件6条、其他文件120条。', 'normative+'),
  ],
  'rates and shares': [
    busy('收到申请64件，全部为新收；办结61件，办结率95.3%。', 'rate+'),
    busy('收到申请64件，全部为新收；办结61件，办结率93.5%。', 'rate!'),
    busy('收到来信64件，办结61件，办结率93.5%。', ''),
    // Which of them is the base, nobody knows.
    busy('收到申请64件，其中网上12件；办结61件，办结率93.5%。', ''),
    busy(
      '完成回复1453件，包括往期30件。其中，甲类966件，占64.68%；乙类81件，占5.57%；丙类182件，占12.53%；丁类61件，占4.20%。',
      'rate! rate+ rate+ rate+',
    ),
    busy('政府信息公开申请中，予以公开答复12件，不予公开答复9件。', 'results+ results!'),
  ],
  'what is said of all of them': [
    alone('受理政府信息公开申请14件，申请人均为企业。', 'requests+ requests!'),
    alone('受理政府信息公开申请14件，申请人均为自然人。', 'requests+ requests+'),
    busy('受理政府信息公开申请37件，全部为自然人。', 'requests+ requests!'),
    // Several kinds, a part, another sort of word.
    busy('受理政府信息公开申请37件，申请人均为自然人和企业。', 'requests+'),
    busy('受理政府信息公开申请37件，其中网上9件，均为自然人。', 'requests+'),
    busy('受理政府信息公开申请37件，均由企业家协会转来。', 'requests+'),
    busy('受理政府信息公开申请37件，办理全部自然人申请。', 'requests+'),
    busy('不予公开6件（均属于过程性信息）。', 'results+ results!'),
    busy('无法提供7件（均为本机关不掌握）。', 'results+ results!'),
    old('不予公开2件（均属于过程性信息）。', 'results+ results+'),
    // Of another group, of one of several.
    busy('予以公开12件，均属于过程性信息。', 'results+'),
    busy('不予公开6件，其中3件属于行政查询事项。', 'results+ results+'),
  ],
  'decisions told as what was published': [
    busy('主动公开行政许可文件1248件，行政处罚文件86件。', 'decisions+ decisions+'),
    busy('主动公开行政许可文件1248件，行政处罚文件186件。', 'decisions+ decisions!'),
    busy('主动公开行政许可1284项、行政处罚86项。', 'decisions! decisions+'),
    // Fewer may have been published; another number is of another matter; alone it shows nothing.
    busy('主动公开行政许可文件1248件，行政处罚文件76件。', 'decisions+'),
    busy('主动公开行政许可文件1248件，行政处罚文件7件。', 'decisions+'),
    busy('主动公开行政许可1248项、行政处罚312项。', 'decisions+'),
    busy('主动公开行政处罚文件186件。', ''),
    // Of four digits two are swapped by no chance.
    busy('主动公开行政许可1284项、行政强制5项。', 'decisions! decisions+'),
    busy('主动公开行政许可1215项、行政强制5项。', 'decisions+'),
  ],
  'rounded figures': [
    alone('全年共办理行政许可事项5.3万件，公共服务事项12.8万件。', 'decisions+'),
    alone('全年共办理行政许可事项3.5万件，公共服务事项12.8万件。', 'decisions!'),
    // More may be handled than decided, and part of them elsewhere.
    alone('全年共办理行政许可事项6.1万件。', ''),
    alone('各街道共办理行政许可事项3.5万件。', ''),
    alone('全年网上办理行政许可事项3.5万件。', ''),
  ],
};
