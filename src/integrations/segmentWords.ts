import { add_word, cut, tag } from 'jieba-wasm';
import { Lexicon, type Word } from '../phrases/word.ts';

// A name of the archive beats the words that it is made of, as one of the commoner words of the dictionary.
const termWeight = 20_000;

/** What the segmenter has to know of the controlled lists. */
export interface TermLists {
  offices: Iterable<{ name: string; shortName: string }>;
  areas: Iterable<{ name: string; cues: readonly string[] }>;
  indicators: Iterable<{ name: string }>;
}

/** The archive's own terms: names of offices, areas of work with their cues, indicators. */
export function archiveTerms({ offices, areas, indicators }: TermLists): string[] {
  return [
    ...[...offices].flatMap(({ name, shortName }) => [name, shortName]),
    ...[...areas].flatMap(({ name, cues }) => [name, ...cues]),
    ...[...indicators].map(({ name }) => name),
  ].filter((term) => /^\p{Script=Han}{2,12}$/u.test(term));
}

/** Cuts texts into words and knows each word's kind. */
export interface Segmenter {
  /** The words of a text, which rejoin to it. */
  cut(text: string): string[];
  word(text: string): Word;
}

/**
 * Cuts a text into words by jieba's dictionary and the archive's own terms, at build time only. Against
 * ICU's (Intl.Segmenter) it knows 报送, 办公厅 and 急事急办, which ICU breaks, and it gives each word's
 * kind.
 */
export function makeSegmenter(terms: readonly string[] = []): Segmenter {
  for (const term of terms) {
    const pieces = tag(term, false);
    // 办理建议提案 is a verb with its object, which is better left apart.
    const isName = pieces.length > 1 && !(pieces[0]?.tag ?? '').startsWith('v');
    if (isName) add_word(term, termWeight, 'n');
  }
  const lexicon = new Lexicon();
  const tagOf = (text: string) => tag(text, false)[0]?.tag ?? 'x';
  return { cut: (text) => cut(text, true), word: (text) => lexicon.take(text, tagOf) };
}
