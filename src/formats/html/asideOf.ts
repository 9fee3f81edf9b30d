import type { Element } from 'hast';
import { property } from './elements.ts';

const rules: Readonly<Record<string, string>> = {
  'comment-list': 'comment',
  comment: 'comment',
  header: 'page-header',
  footer: 'page-header',
};

/** Why a part of a document that a word processor saved as a page is none of its text; null where it is. */
export function asideOf(element: Element): string | null {
  const style = property(element, 'style');
  const part = /mso-element:\s*(?<part>[a-z-]+)/u.exec(style)?.groups?.['part'];
  return rules[part ?? ''] ?? null;
}
