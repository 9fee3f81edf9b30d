import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { WenkuError, type Place } from '../../errors/catalogue.ts';
import { Draft, type Extracted } from '../draft.ts';
import { keepNul } from '../keepNul.ts';
import { decodePage } from './decodePage.ts';
import { find, wordsUnder } from './elements.ts';
import { findArticle } from './findArticle.ts';
import { PageWriter } from './pageWriter.ts';

const furniture = 'page-furniture';

// A page's title is its article's, then the site's: 标题_某某市人民政府.
const site = /\s*[_|｜][^]*$|\s+[-–—]\s[^]*$|\s*[-–—][^-–—]*(?:网|网站|门户|政府|平台)\s*$/u;

function squeeze(words: string): string {
  return words.replace(/\s+/gu, '');
}

/** Writes the title of the page: as the article's where that has none of its own. */
function writeTitle(draft: Draft, title: string, article: string, isDocument: boolean): void {
  const [firstLine = ''] = article.split('\n');
  const own = title.replace(site, '');
  const isSaid = firstLine.trim() !== '' && squeeze(title).includes(squeeze(firstLine));
  // What a word processor has for a title is often that of the file it was copied from.
  if (isSaid || own === '' || isDocument) draft.drop(`${title}\n`, furniture);
  else draft.keep(own).drop(title.slice(own.length), furniture).keep('\n');
}

function parse(html: string, place: Place): Root {
  try {
    return fromHtml(html);
  } catch {
    throw new WenkuError('file-damaged', place);
  }
}

/**
 * Reads a page saved from a browser: its article is the text; navigation, buttons and what else
 * stands around it are in the source and left out. Scripts and styles are no words.
 */
export function readHtml(bytes: Uint8Array, place: Place): Extracted {
  return keepNul(decodePage(bytes, place), (html) => readPage(parse(html, place)));
}

function readPage(page: Root): Extracted {
  const element = find(page, ({ tagName }) => tagName === 'title');
  const title = element ? wordsUnder(element).replace(/\s+/gu, ' ').trim() : '';
  const article = findArticle(page, title);
  const writer = new PageWriter(article);
  writer.write(page, { inArticle: false, rule: furniture, isPre: false });
  writer.endLine(furniture);
  const draft = new Draft();
  if (title !== '') writeTitle(draft, title, writer.draft.text, article.isDocument);
  return draft.append(writer.draft).extract();
}
