import type { CheckedSpeech } from '../check/checkSpeech.ts';
import { speechBlocks } from '../check/paragraphs.ts';
import type { Place } from '../errors/catalogue.ts';

/** Where a place of a speech (p012, title, note-1, source.note, source:12) stands: its file and line. */
export function placeOf(
  file: string,
  source: string,
  { speech, blocks, bodyLine, lineOf }: CheckedSpeech,
  place: string,
): Place {
  const [name = '', number = ''] = place.split(/[-:]/u);
  if (place.startsWith('source:')) return { file: source, line: Number(number) };
  const inBody = (line: number | undefined) => ({ file, line: (line ?? 1) + bodyLine - 1 });
  const index = speech.paragraphs.findIndex(({ id }) => id === place);
  if (index >= 0) return inBody(speechBlocks(blocks)[index]?.line);
  if (name === 'note') {
    return inBody(blocks.filter(({ kind }) => kind === 'component')[Number(number) - 1]?.line);
  }
  if (name === 'subtitle') return { file, line: lineOf(['subtitles', Number(number) - 1]) };
  const path = place.split('.').map((key) => (/^\d+$/u.test(key) ? Number(key) : key));
  return { file, line: lineOf(path) };
}
