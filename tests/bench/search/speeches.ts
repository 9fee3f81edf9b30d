import { seededRandom } from '../../support/random.ts';
import { readSentences, readTexts } from '../corpus.ts';

const characters = 8000;
const shortest = 5;
const sentencesInParagraph = 4;

/** Paragraphs of a corpus; without one, sentences of the two real speeches put together anew. */
async function readParagraphs(
  corpus: string | undefined,
  random: () => number,
): Promise<() => string> {
  if (corpus === undefined) {
    const sentences = await readSentences(undefined);
    const one = () => sentences[Math.floor(random() * sentences.length)] ?? '';
    return () => Array.from({ length: sentencesInParagraph }, one).join('');
  }
  const paragraphs = [...readTexts(corpus)]
    .flatMap((text) => text.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line.length >= shortest);
  return () => paragraphs[Math.floor(random() * paragraphs.length)] ?? '';
}

/** Speeches of some 8,000 characters, each a list of paragraphs drawn at random. */
export async function makeSpeeches(count: number, corpus: string | undefined): Promise<string[][]> {
  const random = seededRandom(1);
  const draw = await readParagraphs(corpus, random);
  return Array.from({ length: count }, () => {
    const paragraphs: string[] = [];
    for (let left = characters; left > 0;) {
      const paragraph = draw();
      paragraphs.push(paragraph);
      left -= paragraph.length;
    }
    return paragraphs;
  });
}
