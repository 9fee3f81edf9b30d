import type { Replacement } from './replacement.ts';
import type { Edit } from './segment.ts';
import type { SegmentReader } from './segmentReader.ts';

const sureness = ['unsure', 'likely', 'certain'] as const;

/** Of two edits in one place the less sure one counts. */
function lessSure(one: Edit['certainty'], other: Edit['certainty']): Edit['certainty'] {
  return sureness.find((certainty) => certainty === one || certainty === other);
}

/**
 * Takes all that a replacement covers, whole edits where it covers a part of them. Null when more is
 * left of such an edit, which other replacements may cover: the reader has it.
 */
export function takeReplaced(
  reader: SegmentReader,
  { start, end, inserted, rule, certainty: own }: Replacement,
): Edit | null {
  const rules = new Set<string>();
  let certainty = own;
  let source = '';
  let before = '';
  let after = '';
  while (reader.at < end) {
    const from = reader.at;
    const segment = reader.take(end) ?? reader.takeWhole();
    if (!segment) break;
    source += segment.source;
    if (segment.rules) {
      for (const earlier of segment.rules) rules.add(earlier);
      certainty = lessSure(certainty, segment.certainty);
    }
    before += segment.text.slice(0, Math.max(0, start - from));
    after += segment.text.slice(Math.min(segment.text.length, end - from));
  }
  const edit = { source, text: before + inserted + after, rules: [...rules.add(rule)], certainty };
  if (after === '') return edit;
  reader.giveBack(edit);
  return null;
}
