import { spread, spreadKilobytes } from './figures.ts';

/** What both engines say to a query of an operator. */
export interface OperatorAnswer {
  kind: string;
  source: string;
  /** By the whole archive. */
  hits: number;
  /** Milliseconds of the whole archive. */
  whole: number;
  /** Null when its time was over before. */
  onDemand: {
    /** It answered; else it said that it needs the whole archive. */
    answered: boolean;
    /** Both gave the same hits, to the character. */
    equal: boolean;
    bytes: number;
    requests: number;
    milliseconds: number;
  } | null;
}

export const operatorColumns = [
  'operator',
  'hits, median',
  'on demand: answered',
  'equal to the whole archive',
  'KB (median / p95)',
  'requests (median / p95)',
  'ms (median / p95)',
  'whole archive: ms (median / p95)',
];

/** A line of the table of operators. */
export function operatorLine(name: string, answers: readonly OperatorAnswer[]): string[] {
  const asked = answers.flatMap(({ onDemand }) => onDemand ?? []);
  const answered = asked.filter((answer) => answer.answered);
  const hits = answers.map((answer) => answer.hits);
  return [
    name,
    spread(hits, 0).split(' / ')[0] ?? '',
    `${String(answered.length)} of ${String(asked.length)}`,
    `${String(answered.filter(({ equal }) => equal).length)} of ${String(answered.length)}`,
    spreadKilobytes(asked.map(({ bytes }) => bytes)),
    spread(
      asked.map(({ requests }) => requests),
      0,
    ),
    spread(
      asked.map(({ milliseconds }) => milliseconds),
      1,
    ),
    spread(
      answers.map(({ whole }) => whole),
      1,
    ),
  ];
}
