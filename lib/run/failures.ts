import type { Words } from '../words';

/** Why a page of a run came to no audit. */
export type FailureName =
  | 'gone'
  | 'blocked'
  | 'needs-login'
  | 'no-report'
  | 'picture-only'
  | 'too-large'
  | 'unreadable'
  | 'elsewhere'
  | 'unreachable';

/** What each is called, and what a reviewer can do. */
export const FAILURES: Readonly<
  Record<FailureName, { readonly name: Words; readonly hint: Words }>
> = {
  gone: {
    name: { zh: '页面不存在', en: 'Page gone' },
    hint: {
      zh: '该地址已失效，请核对列表是否更新。',
      en: 'The address is no longer there; see whether the list is up to date.',
    },
  },
  blocked: {
    name: { zh: '访问被拦截', en: 'Blocked' },
    hint: {
      zh: '网站要求验证或拒绝访问，请在浏览器中打开一次后重试。',
      en: 'The portal asks for a check or refuses; open it once in the browser, then try again.',
    },
  },
  'needs-login': {
    name: { zh: '需要登录', en: 'Needs a login' },
    hint: { zh: '请登录后重试。', en: 'Log in, then try again.' },
  },
  'no-report': {
    name: { zh: '未见年度报告', en: 'No report' },
    hint: {
      zh: '页面中没有可核对的年度报告。',
      en: 'The page has no annual report that could be checked.',
    },
  },
  'picture-only': {
    name: { zh: '仅有图片', en: 'Picture only' },
    hint: {
      zh: '报告以图片形式发布，无法读取数据。',
      en: 'The report is a picture; its figures cannot be read.',
    },
  },
  'too-large': {
    name: { zh: '文件过大', en: 'Too large' },
    hint: { zh: '超出读取上限，请单独打开核对。', en: 'It exceeds the limit; open it by itself.' },
  },
  unreadable: {
    name: { zh: '无法读取', en: 'Unreadable' },
    hint: {
      zh: '文件损坏、加密或格式不支持。',
      en: 'The file is damaged, encrypted or of an unknown kind.',
    },
  },
  elsewhere: {
    name: { zh: '转到其他网站', en: 'Leads to another site' },
    hint: {
      zh: '该地址跳转到未授权或无法打开的网站，请在浏览器中打开核对。',
      en: 'The address leads to a site that is closed to us or does not answer; open it in the browser.',
    },
  },
  unreachable: {
    name: { zh: '无法连接', en: 'Unreachable' },
    hint: {
      zh: '网站未响应或出错，请稍后重试。',
      en: 'The portal did not answer, or with an error; try again later.',
    },
  },
};
