import { about, type Sentence } from './facts';

const busy = about('busy');

/** Words that limit a figure to fewer, or only seem to, each beside the like of it. */
export const LIMITED: Readonly<Record<string, readonly Sentence[]>> = {
  'requests that are only some of them': [
    busy('收到公开申请37件，继续办理上年申请3件。', 'requests+ carried-in+'),
    busy('收到公开申请37件，继续办理上年申请5件。', 'requests+'),
    busy('收到公开申请37件，一次性答复28件。', 'requests+'),
    busy('收到公开申请37件，6件延期至2025年办理。', 'requests+'),
    busy('收到公开申请37件，4件未到期。', 'requests+ carried-out+'),
    busy('收到公开申请37件，公民30件、企业7件。', 'requests+ requests+ requests+'),
    busy('收到公开申请37件，公民30件、企业9件。', 'requests+ requests+'),
    busy('截至2024年12月31日，累计受理公开申请37件。', 'requests+'),
    busy('截至2024年12月31日，累计受理公开申请370件。', ''),
  ],
  'requests and rates of another kind': [
    busy('做好依申请公开。受理公租房申请640件。', ''),
    busy('做好依申请公开。受理群众申请64件。', 'requests!'),
    busy('收到公开申请37件，同一人提交15件，占其申请总数的80%。', 'requests+'),
    busy('因信息公开引发行政复议6件，占行政复议申请总数的12%。', 'reconsideration+'),
    busy('因信息公开引发行政复议6件，占申请总数的12%。', 'reconsideration+ rate!'),
    busy('收到公开申请37件，3日内办结率60%。', 'requests+'),
    busy('收到公开申请37件，申请办结率60%。', 'requests+ rate!'),
  ],
  'who reviews': [
    busy('受理信息公开类行政复议案件28件，维持12件。', ''),
    busy('代理信息公开行政诉讼案件9件。', ''),
    busy('被申请信息公开类行政复议案件28件。', 'reconsideration!'),
  ],
  'published, marked, budgeted': [
    busy('通过政府公报公开规范性文件4件。', ''),
    busy('专栏公开现行有效规范性文件58件，标注废止失效7件。', 'normative+'),
    busy('集中公开现行有效规范性文件，其中印发的有58件。', 'normative+'),
    busy('集中公开现行有效规范性文件，其中印发的有25件。', 'normative~'),
    busy('梳理现行有效规范性文件，本年印发规范性文件16件。', 'normative!'),
    busy('线上办理行政许可870件。', 'decisions~'),
    busy('承接省级下放的行政许可30件。', ''),
    busy('涉企行政事业性收费12万元。', ''),
    busy('行政事业性收费收入预算480万元。', ''),
    busy('行政事业性收费共收取321.75万元。', 'fees+'),
    busy('行政事业性收费共收取312.75万元。', 'fees!'),
    // Nothing at all was not rounded off.
    { facts: 'quiet', text: '行政事业性收费0万元。', want: ['fees+'] },
    busy('行政事业性收费0万元。', 'fees!'),
  ],
  'what only seems to limit': [
    busy('会同县司法局清理规范性文件，公开现行有效规范性文件85件。', 'normative!'),
    busy('县司法局公开现行有效规范性文件85件。', 'normative~'),
    busy('公开街道履职事项清单15条、人事任免12条、行政许可决定1284条。', 'decisions!'),
  ],
  'rows beside others': [
    busy('全年行政许可处理决定1248项，行政处罚6项。', 'decisions+ decisions!'),
    busy('全年公开行政许可处理决定1248项，行政处罚6项。', 'decisions+'),
    busy('全年发布政府规章12部、行政规范性文件58件。', 'normative! normative+'),
    busy('全年发布政府规章7部、行政规范性文件58件。', 'normative+'),
  ],
  'where lists end': [
    busy('网站公开信息80条，微博、微信分别公开45条和56条。', ''),
    busy('网站公开信息80条，分别为动态45条和公告56条。', 'enumeration!'),
    // The next sentence makes the number by chance.
    busy(
      '公开信息645条，其中动态263条、文件47条、其他信息325条。撰写解读6篇、简报4篇。',
      'enumeration!',
    ),
    busy(
      '公开信息780条，其中主动公开760条（涉及规划、征地），依申请公开37条。',
      'requests+ enumeration!',
    ),
    busy(
      '公开信息797条，其中主动公开760条（涉及规划、征地），依申请公开37条。',
      'requests+ enumeration+',
    ),
  ],
};
