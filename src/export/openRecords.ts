import type { OpenTable } from '../archive/openDataPaths.ts';
import type { ExportedSpeech } from './archiveTables.ts';
import { releaseRecord } from './releaseRecord.ts';

type SpeechTable = Exclude<OpenTable, 'indicators'>;

/** What the JSON files of the open data hold of a speech: keys as in its file, and its id. */
export function openRecords(
  table: SpeechTable,
  { id, licence, speech, texts }: ExportedSpeech,
): object[] {
  switch (table) {
    case 'speeches': {
      const { paragraphs, metrics, emendations, damage, ...front } = speech;
      const count = { paragraphs: paragraphs.length, metrics: metrics.length };
      return [{ id, licence, ...front, count: { ...count, damage: damage.length }, emendations }];
    }
    case 'paragraphs':
      return speech.paragraphs.map((paragraph, index) => ({
        speech: id,
        ...paragraph,
        text: texts[index] ?? '',
      }));
    case 'releases':
      return releaseRecord(speech).map((decision) => ({ speech: id, ...decision }));
    case 'metrics':
      return speech.metrics.map((metric) => ({ speech: id, ...metric }));
  }
}
