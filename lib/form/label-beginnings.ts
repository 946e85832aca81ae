/**
 * How the labels of all forms begin that no page has by chance: what the script of every page looks for, so that it need not
 * carry the forms. They follow from the forms; a test holds them to it and, after a change there, shows what they must be.
 */
export const FORM_WORDS =
  '本年新收政府 上年结转政府 予以公开 部分公开 属于国家秘密 其他法律行政 危及三安全一 ' +
  '保护第三方合 属于三类内部 属于四类过程 属于行政执法 属于行政查询 本机关不掌握 没有现成信息 ' +
  '补正后申请内 信访举报投诉 重复申请 要求提供公开 无正当理由大 要求行政机关 申请人无正当 ' +
  '申请人逾期未 其他处理 结转下年度继 本年制发件数 本年废止件数 现行有效件数 本年处理决定 ' +
  '本年收费金额 商业企业 科研机构 社会公益组织 法律服务机构 结果维持 结果纠正 其他结果 ' +
  '尚未审结 本年新制作数 本年新公开数 对外公开总数 上一年项目数 本年增减 处理决定数量 ' +
  '采购项目数量 采购总金额';
