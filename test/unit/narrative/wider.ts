import type { Sentence } from './facts';

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
};

function busy(text: string, want: string): Sentence {
  return { facts: 'busy', text, want: want.split(' ').filter((note) => note !== '') };
}
