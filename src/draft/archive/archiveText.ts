import type { ManifestSpeech } from '../../search/manifest.ts';

/** Speeches in a row with their words, as the draft is held against them. */
export interface ArchiveText {
  speeches: readonly ManifestSpeech[];
  /** UTF-16 units of every paragraph, with `\n` between any two. */
  units: Uint16Array;
  /** Offset of each paragraph, and behind them the number of units and one. */
  starts: Int32Array;
  /** Index in `speeches` of each paragraph's speech, and the paragraph's index in it. */
  speechOf: Int32Array;
  placeOf: Int32Array;
}

/** Reads an inflated chunk of the packed archive. Throws a TypeError when it is none. */
export function readArchiveText(packed: Uint16Array): ArchiveText {
  const divider = packed.indexOf(0);
  const head = new TextDecoder('utf-16le').decode(packed.subarray(0, Math.max(0, divider)));
  const speeches: unknown = JSON.parse(head);
  if (!Array.isArray(speeches)) throw new TypeError('全文库的一块不是数据');
  const text = archiveText(speeches, packed.subarray(divider + 1));
  if (text.starts.at(-1) !== text.units.length + 1) throw new TypeError('全文库的一块不完整');
  return text;
}

/** Makes one of speeches and their words. */
export function archiveText(speeches: readonly ManifestSpeech[], units: Uint16Array): ArchiveText {
  const count = speeches.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
  const starts = new Int32Array(count + 1);
  const speechOf = new Int32Array(count);
  const placeOf = new Int32Array(count);
  let paragraph = 0;
  let start = 0;
  speeches.forEach(({ paragraphs }, speech) => {
    paragraphs.forEach(({ length }, place) => {
      starts[paragraph] = start;
      speechOf[paragraph] = speech;
      placeOf[paragraph] = place;
      paragraph += 1;
      start += length + 1;
    });
  });
  starts[count] = start;
  return { speeches, units, starts, speechOf, placeOf };
}

/** The words of a paragraph. */
export function paragraphText({ units, starts }: ArchiveText, paragraph: number): string {
  const from = starts[paragraph] ?? 0;
  const to = (starts[paragraph + 1] ?? from + 1) - 1;
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units.slice(from, to));
}
