import type { ComparedSpeech } from '../../src/compare/comparedSpeech.ts';
import { makeBlocks } from '../../src/outline/blocks.ts';
import type { Speech } from '../../src/schema/speech.ts';
import { sampleSpeech } from './sampleSpeech.ts';

/** A speech of these paragraphs, with its outline as import finds it. */
export function comparedSpeech(
  id: string,
  texts: readonly string[],
  change: Partial<Omit<Speech, 'paragraphs'>> = {},
): ComparedSpeech {
  const paragraphs = makeBlocks(texts);
  return { ...sampleSpeech(change), id, paragraphs };
}
