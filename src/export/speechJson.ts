import type { ExportedSpeech } from './archiveTables.ts';
import { speechData } from './speechData.ts';

/** The JSON file of a speech: its frontmatter, with the words of every paragraph. */
export function speechJson(exported: ExportedSpeech): string {
  return `${JSON.stringify(speechData(exported), null, 1)}\n`;
}

/** The words of every paragraph, from what `speechJson` gave. */
export function readSpeechTexts(json: string): string[] {
  const data = JSON.parse(json) as { paragraphs: { text: string }[] };
  return data.paragraphs.map(({ text }) => text);
}
