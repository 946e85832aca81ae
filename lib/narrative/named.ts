import type { WordClass } from './word-classes';

/** Words that name a row or column: the class, and the key that a reading's `*` stands for. */
export const NAMED: Partial<Readonly<Record<WordClass, Readonly<Record<string, string>>>>> = {
  // What was got and what was dealt with may be two numbers of one sentence.
  receive: {
    got: '收到 接受 受理 受理量 接收量 接收 接到 共收',
    handled: '收办 办理 处理 接办 承办 办理答复 答复办理',
  },
  group: {
    granted: '予以公开 同意公开 准予公开',
    partial: '部分公开 部分予以公开 予以部分公开 同意部分公开',
    denied: '不予公开 不同意公开',
    unavailable: '无法提供 信息无法提供',
    rejected: '不予处理',
    closed: '其他处理 其它处理',
  },
  ground: {
    'denied.secret': '国家秘密 属于国家秘密 涉及国家秘密',
    'denied.law':
      '法律行政法规禁止公开 其他法律行政法规禁止公开 法律法规禁止公开 其他法律法规禁止公开',
    'denied.stability': '三安全一稳定 危及三安全一稳定',
    'denied.third-party': '第三方合法权益 保护第三方合法权益',
    'denied.internal': '内部事务信息 三类内部事务信息 属于三类内部事务信息',
    'denied.process': '过程性信息 四类过程性信息 属于四类过程性信息',
    'denied.enforcement': '执法案卷 行政执法案卷 行政执法案件 属于行政执法案卷',
    'denied.inquiry': '行政查询事项',
    'unavailable.unclear': '补正后申请内容仍不明确 补正后仍不明确 申请内容仍不明确',
    'unavailable.not-held':
      '本机关不掌握 不掌握 本机关不掌握相关政府信息 非本机关掌握 非本部门掌握 非本单位掌握 未掌握',
    'unavailable.not-made': '没有现成信息 没有现成信息需要另行制作 需要另行制作 需另行制作',
    'rejected.complaint': '信访举报投诉 信访举报投诉类 信访投诉举报类',
    'rejected.repeat': '重复申请 属于重复申请',
    'rejected.publication': '公开出版物',
    'rejected.excessive': '大量反复申请',
    'closed.uncorrected':
      '逾期不补正 逾期未补正 申请人逾期不补正 逾期未作补正 未按期补正 未按时补正 逾期未予补正',
    'closed.unpaid':
      '逾期未缴费 逾期不缴费 逾期未缴纳费用 逾期不缴纳费用 未按期缴费 未按时缴费 逾期未按收费通知要求缴纳费用',
  },
  applicant: {
    natural: '自然人 公民 公民个人 个人申请',
    org: '法人或其他组织 法人和其他组织 法人或者其他组织 法人及其他组织 法人、其他组织 法人 法人组织 法人机构',
    business: '商业企业',
    research: '科研机构',
    nonprofit: '社会公益组织',
    legal: '法律服务机构',
  },
  decision: {
    permits: '行政许可 行政许可审批',
    penalties: '行政处罚',
    coercion: '行政强制 行政强制措施',
  },
  outcome: {
    upheld:
      '维持 结果维持 维持结果 维持原行政行为 维持原具体行政行为 维持原处理决定 维持原决定 维持原答复 维持原判 予以维持 决定维持 判决维持',
    corrected: '纠正 结果纠正 被纠正 纠错 被纠错 予以纠正 责令纠正',
    other: '其他结果 其它结果',
    pending:
      '尚未审结 未审结 均未审结 均尚未审结 尚在审理 尚在审理中 正在审理 正在审理中 尚未审理完毕 正在法院审理 法院正在审理 法院正在审理中 正在法院审理中 尚未判决 未判决',
  },
};
