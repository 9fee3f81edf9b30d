import type { Explanation } from './explanation.ts';

/** Of building a site, searching in one and writing files from one. */
export const siteErrors = {
  'word-edited': {
    reason: '这里已有一份不同的文件，没有覆盖',
    hint: '换一个输出文件夹；确知不要原来那份，加 --force',
  },
  'query-invalid': {
    reason: '没有检索',
    hint: '写法见使用说明“怎样检索”；要照字面查，加英文双引号',
  },
  'site-unsearchable': {
    reason: '这个文件夹里没有带检索索引的网站',
    hint: '先运行 npm run build，或用 --site 指向生成好的网站文件夹',
  },
  'out-foreign': {
    reason: '输出文件夹里有别的东西，构建会清空它',
    hint: '换一个空的或新的文件夹，或先自行清空',
  },
  'address-invalid': {
    reason: '这不是网站的网址',
    hint: '写成 https://wenku.example.cn，只有协议和主机；子路径用 --base',
  },
  'base-invalid': { reason: '这不是子路径', hint: '写成 /wenku/，不含协议、主机、空格和 ..' },
  'build-failed': { reason: '构建没有完成', hint: '看上面的错误，改正后再构建' },
  'link-broken': {
    reason: '网页上的链接断了',
    hint: '改正链接或它指的内容；讲稿改了编号的，把旧编号写进它的 formerIds',
  },
} as const satisfies Readonly<Record<string, Explanation>>;
