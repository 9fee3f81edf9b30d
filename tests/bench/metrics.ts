import { readLists } from '../../src/import/read/lists.ts';
import { findIn } from '../support/metrics/found.ts';
import {
  readCorpusTexts,
  readLabelledPlaces,
  readSampleSentences,
  takeFromCorpus,
  type LabelledSentence,
} from '../support/metrics/labels.ts';
import { scoreSentences } from '../support/metrics/score.ts';
import { benchPeers } from './metrics/peers.ts';
import { errorLine, scoreLines, worstErrors } from './metrics/table.ts';

/** What to measure: without a corpus, the sentences that are labelled with their words. */
export interface MetricsBench {
  corpus?: string;
  part: string;
  peers?: string;
  errors: number;
  /** How many of the worst errors to list, each with a short quote. */
  worst: number;
}

const fixtures = 'tests/fixtures/metrics';

/** Parts whose sentences are in their file, word for word. */
const hasWords = (part: string): boolean => /-offices$|^plans-/u.test(part);

function sentencesOf({ corpus, part }: MetricsBench): LabelledSentence[] {
  if (hasWords(part)) return readSampleSentences(`${fixtures}/${part}.json`);
  if (corpus === undefined) return readSampleSentences(`${fixtures}/sample-sentences.json`);
  const places = readLabelledPlaces(`${fixtures}/state-reports/${part}.json`);
  return takeFromCorpus(places, readCorpusTexts(corpus));
}

/** Prints how well figures are found and read, by hand labels; and how well known libraries do. */
export function benchMetrics(options: MetricsBench): void {
  const sentences = sentencesOf(options);
  const lists = readLists('content');
  const score = scoreSentences(sentences, (text) => findIn(text, lists));
  const isSample = options.corpus === undefined && !hasWords(options.part);
  const count = `${String(sentences.length)} sentences`;
  console.log(`${isSample ? 'sample sentences' : options.part}: ${count}\n`);
  console.log(scoreLines(score).join('\n'));
  if (options.peers !== undefined) benchPeers(sentences, options.peers);
  for (const error of worstErrors(score.errors, options.worst)) console.log(errorLine(error));
  const whole = score.errors.slice(0, options.errors);
  for (const { name, told, text } of whole) console.log(`${name}\t${told}\t${text}`);
}
