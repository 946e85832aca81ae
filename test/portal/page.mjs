/** Where the sample portal keeps its annual reports, on any gov.cn host. */
export const FOLDER = '/zfxxgk/ndbg/';

/** A page of the portal. @param {string} title @param {string} body */
export const page = (title, body) => `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${title}_青岚市人民政府门户网站</title>
<meta name="ArticleTitle" content="${title}">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header><a href="${FOLDER}">青岚市人民政府</a><small>示例网站：城市、机构和数据均为虚构</small></header>
<table class="layout"><tr><td>当前位置：<a href="${FOLDER}">首页</a> &gt; 政府信息公开 &gt; 政府信息公开年报</td></tr></table>
<main>
<h1>${title}</h1>
${body}
</main>
<footer>主办：青岚市人民政府办公室　网站标识码：0000000000</footer>
</body>
</html>`;
