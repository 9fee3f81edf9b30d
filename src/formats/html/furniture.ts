import type { Element } from 'hast';
import { childrenOf, property, wordsUnder, type Node } from './elements.ts';

const names = new Set([
  'nav',
  'footer',
  'aside',
  'form',
  'button',
  'select',
  'textarea',
  'noscript',
]);
// Whole pages stand in a form where a server made them so.
const wordless = new Set(['aside', 'form']);
const roles = /^(?:navigation|banner|contentinfo|complementary|search)$/u;
// What pages of Chinese governments call the parts around an article.
const marks =
  /(?:^|[\s_-])(?:nav|navbar|menu|breadcrumbs?|crumbs?|share|toolbar|tools?|footer?|foot|sidebar|copyright|related|comments?|pagination|pager|print|position|location|sitemap|qrcode|ewm|fenxiang)(?:$|[\s_-])/iu;
const mostLinks = 0.6;

// Lines that pages set around an article's words.
const line =
  /^(?:【?(?:字[号体]|打印|关闭|分享|收藏)|(?:信息)?来源[：:]|发布(?:时间|日期|机构|单位)|浏览(?:次数|量)|阅读(?:次数|量)?[：:]|点击(?:次数|量|数)|责任编辑|编辑[：:]|上一[篇页条]|下一[篇页条]|扫一扫|相关(?:链接|阅读|新闻|附件)|您?当?前?所?在?位置[：:]|附件下载|返回(?:顶部|首页))/u;
const longestLine = 80;

/** True for a line that belongs to the page and not to the article. */
export function isFurnitureLine(words: string): boolean {
  return words.length <= longestLine && line.test(words.trim());
}

function linkLength(node: Node): number {
  if (node.type === 'element' && node.tagName === 'a') return wordsUnder(node).trim().length;
  return childrenOf(node).reduce((sum, child) => sum + linkLength(child), 0);
}

/** True for an element that is a part of the page around an article: navigation, lists of links, forms. */
export function isFurniture(element: Element): boolean {
  if (names.has(element.tagName) || roles.test(property(element, 'role'))) return true;
  const marked =
    wordless.has(element.tagName) ||
    marks.test(`${property(element, 'className')} ${property(element, 'id')}`);
  // A name alone is no proof: an article may stand in a “main position”.
  const words = wordsUnder(element);
  if (marked && !/[。；]/u.test(words)) return true;
  const length = words.replace(/\s+/gu, '').length;
  const isList = element.tagName === 'ul' || element.tagName === 'ol' || element.tagName === 'div';
  return isList && length > 0 && !/[。；]/u.test(words) && linkLength(element) > length * mostLinks;
}
