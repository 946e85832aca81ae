/** The head of table 2 in the made-up report that examples are taken from. */
export const NORMATIVE = [
  '二、主动公开政府信息情况',
  '第二十条第（一）项',
  '信息内容\t本年制发件数\t本年废止件数\t现行有效件数',
] as const;

/** The head of its table 3. */
export const REQUESTS = [
  '三、收到和处理政府信息公开申请情况',
  '\t自然人\t商业企业\t科研机构\t总计',
  '一、本年新收政府信息公开申请数量\t34\t2\t1\t37',
] as const;
