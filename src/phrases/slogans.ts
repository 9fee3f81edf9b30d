import type { PhraseSpeech } from './phraseSpeech.ts';
import { Tally, type PhraseEntry } from './tally.ts';
import type { Word } from './word.ts';

const length = { least: 3, most: 32 } as const;

/** The words between “ and ”, with their text. */
function quoted(words: readonly Word[]): Word[][] {
  const found: Word[][] = [];
  let open: Word[] | null = null;
  for (const word of words) {
    const isMark = word.kind === 'mark';
    if (isMark && word.text.endsWith('“')) open = [];
    else if (isMark && word.text.startsWith('”')) {
      if (open) found.push(open);
      open = null;
    } else open?.push(word);
  }
  return found;
}

// Titles of papers and treaties are quoted as well.
const title =
  /(?:条约|宣言|协定|公约|联邦|战略问题|文件|[0-9一二三四五六七八九十]号)$|^论|^关于.*问题$/u;
// So are sayings: whole sentences, not turns of phrase.
// A name with 的 is quoted for what it says: “普通的水灾和旱灾”.
const saying =
  /[。！？；]|^[^，、]*的[^，、]*$|[一二]九[〇○一二三四五六七八九]{2}年|^对于|，(?:便|就|也|说到底)|^.{16,}$(?<=^[^、]*(?:是|便|已经)[^、]*)/u;

/** A slogan is no single noun set apart (“帽子”), no figure and no date. */
function isSlogan(words: readonly Word[], text: string): boolean {
  if (text.length < length.least || text.length > length.most) return false;
  if (/[了吗呢]$|^[^，、]*了[^，、]*$/u.test(text)) return false;
  if (title.test(text) || saying.test(text)) return false;
  const own = words.filter(({ kind }) => kind !== 'mark');
  if (own.length === 1) return own[0]?.kind === 'idiom' || own[0]?.kind === 'unknown';
  // 可怕的威胁 is quoted for what it says, not for how.
  if (own.length === 3 && own[1]?.text === '的') return false;
  return own.some(({ kind }) => !['number', 'measure', 'time', 'mark'].includes(kind));
}

/** Slogans, titles of campaigns and coined terms: what stands in quotation marks. */
export function findSlogans(speeches: readonly PhraseSpeech[]): PhraseEntry[] {
  const tally = new Tally();
  for (const speech of speeches) {
    for (const paragraph of speech.paragraphs) {
      for (const words of quoted(paragraph.words)) {
        const text = words.map((word) => word.text).join('');
        if (isSlogan(words, text)) tally.add(text, `“${text}”`, { speech, paragraph });
      }
    }
  }
  return tally.list();
}
