import type { Engine, Positions } from './engine.ts';
import { makeFold } from './fold.ts';
import type { Manifest, SpeechWords } from './manifest.ts';
import { findPhrase } from './phrase.ts';
import { cutWords, wordsPath } from './words.ts';

/** What is used of Pagefind's client. */
export interface PagefindClient {
  search(term: string): Promise<{ results: readonly { id: string; words: readonly number[] }[] }>;
}

/** Where an engine's parts come from. */
export interface EngineSource {
  manifest: Manifest;
  /** Pagefind's record id → index of the speech in the manifest. */
  records: Readonly<Record<string, number>>;
  pagefind: PagefindClient;
  /** Loads a file of the site as text. */
  loadText(path: string): Promise<string>;
}

/** An engine over Pagefind's index. What is loaded once is kept. */
export function makeEngine({ manifest, records, pagefind, loadText }: EngineSource): Engine {
  const words = new Map<number, Promise<SpeechWords>>();
  const tokens = new Map<string, Promise<Positions>>();

  async function lookUp(token: string): Promise<Positions> {
    const { results } = await pagefind.search(token);
    return new Map(
      results.flatMap(({ id, words: places }): [number, readonly number[]][] => {
        const speech = records[id];
        return speech === undefined ? [] : [[speech, places.toSorted((a, b) => a - b)]];
      }),
    );
  }

  return {
    manifest,
    fold: makeFold(manifest.fold),
    positions: (term) =>
      findPhrase(term, (token) => {
        const known = tokens.get(token) ?? lookUp(token);
        tokens.set(token, known);
        return known;
      }),
    speech(index) {
      const speech = manifest.speeches[index];
      return speech
        ? Promise.resolve(speech)
        : Promise.reject(new RangeError(`no speech ${String(index)}`));
    },
    words(speech) {
      const { id, paragraphs } = manifest.speeches[speech] ?? { id: '', paragraphs: [] };
      const known =
        words.get(speech) ?? loadText(wordsPath(id)).then((text) => cutWords(text, paragraphs));
      words.set(speech, known);
      return known;
    },
  };
}
