import { spread, spreadKilobytes } from './figures.ts';

/** What both engines say to a query of an operator. */
export interface OperatorAnswer {
  kind: string;
  source: string;
  /** The on-demand engine answered; else it said that it needs the whole archive. */
  answered: boolean;
  /** Both gave the same hits, to the character. */
  equal: boolean;
  /** By the whole archive. */
  hits: number;
  bytes: number;
  requests: number;
  /** Milliseconds. */
  onDemand: number;
  whole: number;
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
  const answered = answers.filter((answer) => answer.answered);
  return [
    name,
    spread(
      answers.map(({ hits }) => hits),
      0,
    ).split(' / ')[0] ?? '',
    `${String(answered.length)} of ${String(answers.length)}`,
    `${String(answered.filter(({ equal }) => equal).length)} of ${String(answered.length)}`,
    spreadKilobytes(answers.map(({ bytes }) => bytes)),
    spread(
      answers.map(({ requests }) => requests),
      0,
    ),
    spread(
      answers.map(({ onDemand }) => onDemand),
      1,
    ),
    spread(
      answers.map(({ whole }) => whole),
      1,
    ),
  ];
}
