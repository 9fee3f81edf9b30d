/** A kind of line that belongs to the page, not to the speech. */
interface PageLine {
  pattern: RegExp;
  certainty: 'certain' | 'likely';
}

const tool =
  '(?:下载|打印|打印本页|打印此页|关闭|关闭窗口|关闭本页|收藏|加入收藏|分享|分享到|复制|复制全文|全文下载|下载本文|下载文档|我要纠错|返回|返回顶部|返回首页|返回列表|上一篇|下一篇|上一页|下一页|首页|末页|尾页|大|中|小|字体|字号|繁体|简体|无障碍|微信|微博)';

/** Lines that pages of government sites and collections of models put around a text. */
export const pageLines: readonly PageLine[] = [
  // 下载 打印 | 【打印】【关闭】 | 【字号：大 中 小】
  {
    pattern: new RegExp(
      `^[【\\[（(]?(?:字号|字体)(?:大小)?\\s*[:：]?\\s*[【\\[]?\\s*(?:大|特大|中|小)(?:[\\s|｜/、】\\[【\\]]*(?:大|中|小))*\\s*[】\\])）]*(?:[\\s|｜]*[【\\[]?${tool}[】\\]]?)*$`,
      'u',
    ),
    certainty: 'certain',
  },
  {
    pattern: new RegExp(`^(?:[【\\[［]\\s*${tool}\\s*[】\\]］][\\s|｜]*)+$`, 'u'),
    certainty: 'certain',
  },
  { pattern: new RegExp(`^${tool}(?:[\\s|｜/]+${tool})+$`, 'u'), certainty: 'certain' },
  {
    pattern: /^(?:下载|打印|打印本页|关闭窗口|分享到|下载本文|下载文档|返回顶部|我要纠错)[:：]?$/u,
    certainty: 'likely',
  },
  // — 12 — | - 3 - | 第 3 页 共 10 页 | 3 / 10
  { pattern: /^[-—–－]+\s*\d{1,4}\s*[-—–－]+$/u, certainty: 'certain' },
  { pattern: /^第?\s*\d{1,4}\s*页[\s,，/／]*(?:共\s*\d{1,4}\s*页)?$/u, certainty: 'certain' },
  { pattern: /^\d{1,4}\s*[/／]\s*\d{1,4}$/u, certainty: 'likely' },
  // (1)(2)下一页 | 上一页 1 2 3 下一页 | 共3页: 上一页 1 [2] [3] 下一页
  {
    pattern:
      /^(?:共\s*\d+\s*页[:：]?\s*)?(?:上一页|首页)?\s*(?:(?:\d{1,3}(?!\d)|[[(（【]\s*\d{1,3}\s*[\])）】])\s*)*(?:下一页|尾页|末页)(?:\s*(?:尾页|末页))?[>》»\s]*$/u,
    certainty: 'certain',
  },
  { pattern: /^上一页\s*(?:[[(（]?\s*\d{1,3}\s*[\])）]?\s*)*$/u, certainty: 'certain' },
  // 文章来源：第一范文网 http://…
  {
    pattern:
      /^[（([【]?(?:文章来源|本文来源|资料来源于网络|本文来自|本文转自|转载自|原文地址|本文地址|本文链接|原文链接|本文网址|转载请注明(?:出处)?|版权所有|更多(?:精彩|相关)?(?:文章|内容|范文)[^。]{0,12})[:：，,\s].{0,70}$/u,
    certainty: 'certain',
  },
  {
    pattern:
      /^(?:本文来自|本文来源于|本文由)[^。]{2,30}(?:网|站|文库|整理|收集|提供)[^。]{0,20}[。]?$/u,
    certainty: 'likely',
  },
  { pattern: /^(?:https?:\/\/|www\.)[\w./?=&%#:~+-]+$/iu, certainty: 'certain' },
  // 来源：新华网　发布时间：2010-01-02　点击数：12　责任编辑：张三
  {
    pattern:
      /^(?:(?:发布时间|发布日期|更新时间|浏览次数|浏览量|点击数|点击次数|点击率|阅读次数|阅读量|访问量|访问次数|责任编辑|信息来源|稿件来源|录入时间|添加时间)\s*[:：]\s*[^。，；]{0,30})+$/u,
    certainty: 'certain',
  },
  { pattern: /^(?:您的位置|当前位置|您现在的位置)\s*[:：].{0,60}$/u, certainty: 'certain' },
  {
    pattern: /^(?:上一篇|下一篇|相关文章|相关阅读|推荐阅读|延伸阅读)\s*[:：].{0,60}$/u,
    certainty: 'certain',
  },
];

const site = '(?:https?:\\/\\/|www\\.)[\\w.\\/?=&%#:~+-]+';

/** Names and addresses that collections of models put into the middle of a paragraph. */
export const watermarks: readonly RegExp[] = [
  // (第一范文网 www.….com) | 【样例网http://…】
  new RegExp(
    `[（(【\\[][^。，；（()）【】\\[\\]]{0,16}(?:网|文库|论坛|整理|来自|搜集|提供)[^。，；（()）【】\\[\\]]{0,4}${site}[^。，；（()）【】\\[\\]]{0,6}[）)】\\]]`,
    'giu',
  ),
  new RegExp(
    `(?:文章来源|本文来源|本文来自|本文转自|转载自|更多(?:精彩)?(?:范文|文章)[^。，；]{0,8})[:：]?[^。，；]{0,16}${site}`,
    'giu',
  ),
  /(?:第一范文网|无忧公文网|公务员之家|好范文网|中国公文网|老秘网|范文大全网|公文易文秘资源网)(?:[,，\s]*(?:全国公务员公同的天地|整理|收集|提供|欢迎您|版权所有))+/giu,
];
