import { kindNames } from '../../support/metrics/kind.ts';
import {
  errorKinds,
  f1Of,
  precisionOf,
  recallOf,
  type Score,
  type ScoredError,
  type Tally,
} from '../../support/metrics/score.ts';

const told = (value: number) => value.toFixed(3);

/** One line: precision, recall, F1. */
export const findingLine = (name: string, tally: Tally): string =>
  [
    name.padEnd(28),
    `P ${told(precisionOf(tally))}  R ${told(recallOf(tally))}  F1 ${told(f1Of(tally))}`,
    `(${String(tally.right)} of ${String(tally.wanted)}; ${String(tally.given)} given)`,
  ].join('  ');

/** The figures of a score as lines of text. */
export function scoreLines(score: Score): string[] {
  const { exact, overlapping, values } = score;
  const share = (part: number, whole: number) => (whole === 0 ? '—' : told(part / whole));
  return [
    findingLine('found, same words', exact),
    findingLine('found, overlapping', overlapping),
    `${'value right, of those found'.padEnd(28)}  ${share(values, overlapping.right)}`,
    '',
    'field (where the label tells it)   agreed  nearly   told: P      R   (of)',
    ...[...score.fields].map(([name, field]) =>
      [
        name.padEnd(33),
        share(field.agreed, field.asked),
        share(field.nearlyAgreed, field.asked),
        ` ${told(precisionOf(field))}  ${told(recallOf(field))} (${String(field.wanted)})`,
      ].join('   '),
    ),
    '',
    'kind                 labels  same words  overlapping  value right',
    ...kindNames.flatMap((name) => {
      const kind = score.kinds.get(name);
      if (!kind) return [];
      const shares = [
        ...[share(kind.exact, kind.wanted), share(kind.overlapping, kind.wanted)],
        share(kind.values, kind.overlapping),
      ];
      return [`${name.padEnd(20)} ${String(kind.wanted).padStart(6)}  ${shares.join('        ')}`];
    }),
  ];
}

const aroundFigure = 10;

/** An error in one line: its place, what is wrong, and a few words of the sentence before the figure. */
export function errorLine({ name, told: words, text, at }: ScoredError): string {
  const end = at + 4;
  const quote = text.slice(Math.max(0, at - aroundFigure), end).trim();
  return `${name.padEnd(10)}  ${words}  …${quote}…`;
}

/** The worst errors first: figures missed or wrongly found, then values, then what is told of them. */
export function worstErrors(errors: readonly ScoredError[], count: number): ScoredError[] {
  const rank = ({ kind }: ScoredError) => errorKinds.indexOf(kind);
  return errors.toSorted((one, other) => rank(one) - rank(other)).slice(0, count);
}
