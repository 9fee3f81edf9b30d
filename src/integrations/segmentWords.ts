import { cut, tag } from 'jieba-wasm';
import { Lexicon, type Word } from '../phrases/word.ts';

/**
 * Cuts a text into words by jieba's dictionary, at build time only. Against ICU's (Intl.Segmenter) it
 * knows 报送, 办公厅 and 急事急办, which ICU breaks, and it gives each word's kind.
 */
export function makeSegmenter(): (text: string) => Word[] {
  const lexicon = new Lexicon();
  const tagOf = (text: string) => tag(text, false)[0]?.tag ?? 'x';
  return (text) => cut(text, true).map((word) => lexicon.take(word, tagOf));
}
