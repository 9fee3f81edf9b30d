import { entryId } from '../../src/phrases/entryId.ts';
import { mostEntries, phraseKinds } from '../../src/phrases/phraseBook.ts';
import type { PhraseParagraph, PhraseSpeech } from '../../src/phrases/phraseSpeech.ts';
import { readPhraseSpeeches } from '../support/phraseSpeeches.ts';
import { seededRandom } from '../support/random.ts';

export interface PhrasesBench {
  content: string;
  /** Speeches of 8,000 characters made of the archive's paragraphs; 0 for the archive itself. */
  speeches: number;
  /** Entries of each kind to print for reading; 0 for none. */
  sample: number;
  seed: number;
}

const speechLength = 8000;
const seconds = (start: number) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

/** Speeches of paragraphs drawn at random, so that their words repeat as those of many years do. */
function mixSpeeches(speeches: readonly PhraseSpeech[], count: number, next: () => number) {
  const pool = speeches.flatMap(({ paragraphs }) => paragraphs);
  return Array.from({ length: count }, (_, index): PhraseSpeech => {
    const paragraphs: PhraseParagraph[] = [];
    for (let length = 0; length < speechLength;) {
      const paragraph = pool[Math.floor(next() * pool.length)];
      if (!paragraph) break;
      paragraphs.push(paragraph);
      length += paragraph.text.length;
    }
    const year = 2024 - Math.floor(index / 50);
    return { id: String(index), title: '', office: 'a', year, date: String(year), paragraphs };
  });
}

function pick<Item>(items: readonly Item[], count: number, next: () => number): Item[] {
  const left = [...items];
  const picked: Item[] = [];
  while (picked.length < count && left.length > 0) {
    picked.push(...left.splice(Math.floor(next() * left.length), 1));
  }
  return picked;
}

/** Times of the phrase book by kind, and entries drawn at random for a person to judge. */
export function benchPhrases({ content, speeches: count, sample, seed }: PhrasesBench): void {
  const start = performance.now();
  const own = readPhraseSpeeches(content);
  const size = own
    .flatMap(({ paragraphs }) => paragraphs)
    .reduce((sum, { text }) => sum + text.length, 0);
  console.log(
    `words: ${String(own.length)} speeches, ${String(size)} characters, ${seconds(start)}`,
  );
  const speeches = count === 0 ? own : mixSpeeches(own, count, seededRandom(seed));
  for (const { key, find } of phraseKinds) {
    const begin = performance.now();
    const entries = find(speeches);
    console.log(`${key}: ${String(entries.length)} entries, ${seconds(begin)}`);
    // Each kind for itself: a change of one leaves the sample of another.
    const next = seededRandom(seed);
    for (const { text, pattern } of pick(entries.slice(0, mostEntries), sample, next)) {
      console.log(`  ${entryId(`${text} ${pattern}`)} ${text} ${pattern}`);
    }
  }
  console.log(`memory: ${String(Math.round(process.memoryUsage().rss / 1e6))} MB`);
}
