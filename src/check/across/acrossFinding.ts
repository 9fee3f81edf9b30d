import type { Metric } from '../../schema/metric.ts';

/** What can be wrong between speeches of one office, or between a speech and its time. */
export type AcrossKind =
  | 'sum'
  | 'total-below-part'
  | 'year-below-half'
  | 'unit-change'
  | 'outlier'
  | 'told-twice'
  | 'change'
  | 'date-outside'
  | 'reused-figures'
  | 'reused-trend';

/** Something for a person to judge; it is accepted in the file of `speech`. */
export interface AcrossFinding {
  /** Made of the kind, the places and the words, so that it lapses when they change and not before. */
  id: string;
  kind: AcrossKind;
  rank: 'certain' | 'likely' | 'unsure';
  /** Id of the speech in which it shows. */
  speech: string;
  /** Figures of that speech concerned. */
  metrics: string[];
  /** The places on both sides, that of `speech` first; `text` are the words concerned, in the quote. */
  places: { speech: string; paragraph: string; quote: string; text: string }[];
  /** In Chinese, for people. */
  reason: string;
}

/** A figure in its speech. */
export interface Told {
  speech: string;
  metric: Metric;
}

const placeOf = ({ speech, metric: { paragraph, quote, text } }: Told) => ({
  speech,
  paragraph,
  quote,
  text,
});

/** A finding on figures of several speeches; the first is where it shows. */
export function acrossFinding(
  kind: AcrossKind,
  rank: AcrossFinding['rank'],
  figures: readonly [Told, ...Told[]],
  reason: string,
): AcrossFinding {
  const [own] = figures;
  const words = figures.map(({ speech, metric: { paragraph, text } }) =>
    [...(speech === own.speech ? [] : [speech]), paragraph, text].join('/'),
  );
  return {
    id: `${kind}:${words.join('|')}`,
    kind,
    rank,
    speech: own.speech,
    metrics: figures.flatMap(({ speech, metric }) => (speech === own.speech ? [metric.id] : [])),
    places: figures.map(placeOf),
    reason,
  };
}
