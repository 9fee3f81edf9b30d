import type { NumberedBlock } from '../archive/numberedBlock.ts';
import type { Speech } from '../schema/speech.ts';
import { speechData } from './speechData.ts';

/** A speech as data: its frontmatter, with the words of every paragraph. */
export function speechJson(id: string, speech: Speech, blocks: readonly NumberedBlock[]): string {
  const texts = blocks.map(({ block }) => block.text);
  return `${JSON.stringify(speechData(id, speech, texts), null, 1)}\n`;
}

/** The words of every paragraph, from what `speechJson` gave. */
export function readSpeechTexts(json: string): string[] {
  const data = JSON.parse(json) as { paragraphs: { text: string }[] };
  return data.paragraphs.map(({ text }) => text);
}
