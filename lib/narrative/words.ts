import type { WordClass } from './word-classes';

/** Stands between a figure and its noun without parting them. */
export type Filler = 'filler';

/** The words of the narrative by their class. Those under `other` are there only so that a shorter word in them is not read. */
export const WORDS: Partial<Readonly<Record<WordClass | Filler, string>>> = {
  // Newly receiving, closing; receiving is below.
  newly: '新收 新收到 新受理 新增 新接收 新接到 当年收到',
  close:
    '办结 办理完成 答复 回复 办复 办毕 办理完毕 已办结 办结答复 答复办结 答复完毕 回复完毕 处理完毕',
  // Requests for information; a bare request, which is one only where requests are spoken of.
  request:
    '政府信息公开申请 信息公开申请 政府信息申请 依申请公开 依申请信息公开 依申请公开政府信息 依申请公开信息 依申请 政府信息公开申请书 政府信息公开申请表 信息公开申请书 信息公开申请表 公开申请 申请公开 申请公开信息 申请公开政府信息 依申请公开请求 信息公开请求 政府信息公开请求 信息公开的申请 要求公开政府信息 申请人类型 申请人类别 申请主体 公开政府信息的申请 公开政府信息申请 获取政府信息的申请',
  bareRequest: '申请 申请书 申请表 申请量 申请总量',
  // Last year, next year, carried over; the two composites.
  lastYear: '上年 上年度 上一年 上一年度 去年 往年',
  nextYear: '下年 下年度 下一年 下一年度 次年 次年度 明年',
  carry:
    '结转 承接 转结 顺延 转入 转至 延至 延续 结转至 结转到 顺延至 顺延到 延期至 延期到 遗留至 遗留到 跨年结转 跨年度结转',
  carriedIn:
    '上年结转 上年度结转 上一年结转 上一年度结转 去年结转 上年转结 上年度转结 上年转入 上年度转入 结转上年 结转上年度',
  carriedOut:
    '转下年 转下年度 转下一年 转下一年度 转次年 结转下年 结转下年度 结转下一年 结转下一年度 结转次年',
  // Table 2.
  normative: '规范性文件 行政规范性文件',
  regulation: '规章 政府规章 地方政府规章',
  make: '制发 制定 出台 印发 制作 新制定 新出台 新制发 新制作 新印发',
  publish: '公开 公布 发布 主动公开 新发布 新公开',
  repeal: '废止 失效 宣布失效 废止失效 废止或失效 废止和宣布失效',
  valid: '现行有效 继续有效 有效 保留',
  amend:
    '修改 修订 清理 下放 赋予 划转 审查 审核 备案 报备 解读 评估 起草 征求 立项 减免 减征 免征 停征 缓征 取消 清退 退还',
  fee: '行政事业性收费 行政事业收费',
  // Reviews: reconsideration, litigation, direct, after reconsideration.
  reconsideration: '行政复议 复议',
  litigation: '行政诉讼 诉讼 行政应诉 应诉',
  directSuit: '直接诉讼 未经复议直接诉讼 直接起诉 未经复议直接起诉 直接提起诉讼',
  laterSuit: '复议后起诉 复议后诉讼 复议后提起诉讼',
  closingRate: '办结率',
  answerRate: '答复率',
  share: '占 占比 占比为',
  // Breaking down: in part, in full, and what is left.
  among: '其中 包括 包含 涵盖 内容涵盖 信息中 文件中 申请中 含',
  namely: '分为 依次为 分别为 分别是 分别 具体为 具体是',
  remaining: '其他 其它 其余',
  // What begins another statement.
  turn: '同时 另有 另外 此外 召开 开展 举办 组织',
  // What a request concerns: it may be several things at once.
  concerning: '涉及',
  // All that were named before had the one outcome.
  allUpheld:
    '均获维持 均维持 均被维持 均予维持 均予以维持 均得到维持 均为维持 均为结果维持 均已维持 全部维持 全部予以维持 全部获维持 结果均维持 结果均为维持 均维持原行政行为',
  // A suit that the body won, whatever the table calls it.
  won: '胜诉',
  none: '未 没有 无 暂无 并未 均未',
  // Part of the whole; part of the requests by way of handing in.
  scope:
    '本级 市本级 区本级 县本级 代表 名义 办公室 政府办 各乡镇 各镇 各街道 乡镇 街道 部门 各单位 被申请人 为被告 直属 所属 下属 县直 市直 区直 省直',
  way: '网上 网络 在线 信函 邮寄 当面 现场 当场 书面 纸质 口头 上门 传真 邮件 邮箱 快递 来函 信件申请 来信申请 邮件申请 信件方式 信件形式 线上 线下 网站 门户网站 平台 系统 窗口 小程序 同一申请人 一名申请人 个别申请人 某申请人 延期 补正',
  area: '全市 全省 全县 全区 全国 全州',
  // Other times; comparisons; accumulation; the year reported on.
  period:
    '以来 历年 历史 季度 上半年 下半年 近三年 近两年 近五年 近年来 每年 每月 每季度 月均 年均 十四五 十三五',
  compared:
    '同比 环比 较上年 比上年 较去年 比去年 较上年度 比上年度 相比 增加 减少 增长 下降 降低 下滑 回落 上涨 上升 提高 提升 压缩',
  planned: '拟 计划 预计',
  cumulative: '累计',
  // Passed on; ended without a decision; not there; being dealt with.
  handedOver: '告知 配合 协查 协办 转交 移送 移交 转办 交办 指导 协助 督办 督促 责令',
  ended: '撤销 撤回 驳回 终止 中止',
  // Not dealt with any further.
  dropped: '不再处理 不再办理 不再予以处理 不再继续处理',
  absentInfo: '不存在 信息不存在 政府信息不存在 该信息不存在 该政府信息不存在 所申请信息不存在',
  underway:
    '正在办理 正在办理中 办理中 尚在办理 尚在办理中 尚在办理期限内 正在办理之中 未到期 尚未到期 未到办理期限 未到答复期限 未到办结期限 正在处理 正在处理中 正在办理过程中 尚在答复期限内 尚在法定期限内 在法定办理期限内',
  asOf: '截至 截止',
  // All the year, though it says since when.
  thisYear: '今年以来 本年以来 本年度以来 全年 本年 本年度 今年 年内 当年',
  // Other things that are received, answered and closed.
  otherMatter:
    '热线 来电 网民 留言 信访 信访件 来信 信件 信箱 建议 提案 议案 网络问政 问政 咨询 投诉 举报 工单 诉求 意见 线索 问题 办件 电话 公文 合同 信息处理费 处理费 审批 人大代表 责任追究 败诉 胜诉率 逾期 超期 超时 违规 政协',
  other:
    '组织机构 组织架构 组织人事 组织建设 开展情况 依申请公开文件 依申请公开类文件 依申请公开公文 依申请公开属性 依申请公开目录 依申请类 依申请政务服务 依申请服务 依申请行政权力 依申请权力 无法 无障碍 无正当理由 未来 未成年 无偿 无故 未经 未按 无关 未公开 未及时 规章制度 部门文件 部门预决算 部门预算 部门决算 部门信息 部门概况 部门动态 部门职责 部门职能 行政许可事项 行政许可审批事项 行政处罚事项 行政强制事项 不予行政处罚 不予处罚 免予行政处罚 免予处罚 免于行政处罚 免于处罚 免除处罚 复议机关 计划总结 规划计划 规划总结 计划规划 工作计划 年度计划 发展计划 规划及计划 计划类 计划信息 不予受理 不受理 备案登记 按时办结率 按期办结率 到期办结率 限期办结率 时限内办结率 及时办结率 按时答复率 按期答复率 依法答复率 有效期 有效性 有效提升 公开栏 公开平台 公开目录 公开指南 公开属性 公开专栏 月份 近平',
  filler:
    '的 了 共 共计 合计 总计 为 达 达到 达成 约 近 超 逾 不足 不到 少于 超过 将近 突破 件 件数 案件数 案件数量 办理量 办件量 办结量 数 数量 总数 总量 案件 案 本部门 本单位 本机关 事项 情况 情形 各类 政府 政府信息 政府信息公开 信息公开 有 已 均 全部 处理决定 处理事项 处理结果 决定 作出 做出 实施 采取 发生 出现 产生 收取 共收取 征收 金额 总额 收费 任何 提出 提交 被提起 被 引发 引起 按时 按期 及时 依法 保有量 申请人 政府信息公开申请人 行政 是 至 到 个 “ ” 县 市 区 局 线上线下 线上、线下 线上和线下 线上及线下 网上网下',
};
