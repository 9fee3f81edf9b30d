import { WenkuError } from '../errors/catalogue.ts';
import { countLines } from '../text/sourceLines.ts';
import { noteOf } from './emendations.ts';
import type { ImportedSpeech } from './speech.ts';

// So many places are named; the report has the rest.
const namedPlaces = 3;

/** Throws a WenkuError that names the first places of a speech whose repair is unsure. */
export function refuseUnsure(file: string, speech: ImportedSpeech): void {
  const unsure = speech.ledger.edits.filter(
    ([, , , rule, certainty]) =>
      (certainty ?? noteOf(rule.split('+')[0] ?? '').certainty) === 'unsure',
  );
  const [first] = unsure;
  if (!first) return;
  const [firstLine] = speech.frontmatter.source.lines;
  const lineOf = (offset: number) => firstLine + countLines(speech.original.slice(0, offset)) - 1;
  const places = unsure
    .slice(0, namedPlaces)
    .map(([offset, before, after]) => `第${String(lineOf(offset))}行“${before}”改作“${after}”`);
  const count = unsure.length > namedPlaces ? `等 ${String(unsure.length)} 处` : '';
  throw new WenkuError(
    'repair-unsure',
    { file, line: lineOf(first[0]) },
    `${places.join('；')}${count}`,
  );
}
