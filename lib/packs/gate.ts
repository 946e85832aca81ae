/**
 * Words by which a page shows that it may hold a table of a built-in pack: each of the packs' titles contains one of
 * these. They are looked for in every page with a table, so they are few, and the packs themselves stay away until then.
 */
export const GATE_WORDS =
  '收支总表 收支总体 收支预算总 收支决算总 收入总表 收入总体 收入预算总 收入决算 收入支出决算 ' +
  '支出总表 支出总体 支出预算总 支出决算 公共预算支出 公共预算基本支出 公共预算财政拨款 ' +
  '经费支出表 经费支出预算 经费支出情况 经费预算 经费决算 网站工作年度报表 网站年度工作报表 ' +
  '网站年度报表';
