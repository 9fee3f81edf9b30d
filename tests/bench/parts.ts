import { readFileSync } from 'node:fs';
import { readLists } from '../../src/import/read/lists.ts';
import { readCorpusTexts } from '../support/metrics/labels.ts';
import { precisionOf, recallOf, f1Of } from '../support/metrics/score.ts';
import { findOutline } from '../support/outline/found.ts';
import { checkLabelled, readOutlineLabels } from '../support/outline/labels.ts';
import { emptyOutlineScore, scoreOutline, type OutlineScore } from '../support/outline/score.ts';

/** What to measure: without a corpus, the two speeches. */
export interface PartsBench {
  corpus?: string;
  errors: number;
}

const speechesFile = 'content/sources/office-half-year-speeches.raw.txt';
// The licence notice of the collection that the corpus is from.
const notice = /^本作品是中华人民共和国的$/mu;

const told = (value: number) => value.toFixed(3);
const share = (part: number, whole: number) => (whole === 0 ? '—' : told(part / whole));

function printScore(name: string, texts: number, score: OutlineScore): void {
  const { headings, levelled, kinds, parts, lines, cues } = score;
  const figures = `P ${told(precisionOf(headings))}  R ${told(recallOf(headings))}  F1 ${told(f1Of(headings))}`;
  console.log(`${name}: ${String(texts)} texts`);
  console.log(
    `headings  ${figures}  (${String(headings.right)} of ${String(headings.wanted)}; ${String(headings.given)} given)`,
  );
  console.log(`level right, of those found  ${share(levelled, headings.right)}`);
  for (const [kind, { wanted, found, levelled: right }] of kinds) {
    console.log(
      `  ${kind.padEnd(12)} ${String(wanted).padStart(4)}  found ${share(found, wanted)}  level ${share(right, found)}`,
    );
  }
  console.log(
    `lines with the right part  ${share(lines.right, lines.asked)} (of ${String(lines.asked)})`,
  );
  for (const [part, tally] of parts) {
    if (tally.wanted + tally.given === 0) continue;
    const begun = `begun ${String(tally.begun)} of ${String(tally.stretches)}`;
    console.log(
      `  ${part.padEnd(14)} P ${told(precisionOf(tally))}  R ${told(recallOf(tally))}  (${String(tally.wanted)} lines)  ${begun}`,
    );
  }
  console.log(`parts begun with their cue  ${String(cues.told)} of ${String(cues.begun)}\n`);
}

async function measure(name: string, texts: (index: number) => string, errors: number) {
  const labelled = readOutlineLabels(name);
  const lists = readLists('content');
  const score = emptyOutlineScore();
  for (const label of labelled) {
    const whole = texts(label.report ?? 0);
    checkLabelled(whole, label);
    const end = notice.exec(whole)?.index ?? whole.length;
    const text = whole.slice(0, end).trimEnd();
    scoreOutline(score, String(label.report), label, text, await findOutline(text, lists));
  }
  printScore(name, labelled.length, score);
  for (const error of score.errors.slice(0, errors)) console.log(error);
}

/** The labels of the two speeches are of one file. */
async function measureSpeeches(errors: number): Promise<void> {
  const text = readFileSync(speechesFile, 'utf8');
  const labelled = readOutlineLabels('speeches');
  for (const label of labelled) checkLabelled(text, label);
  const whole = {
    sha: '',
    headings: labelled.flatMap(({ headings }) => headings),
    parts: labelled.flatMap(({ parts }) => parts),
  };
  const score = emptyOutlineScore();
  const blocks = await findOutline(text, readLists('content'), speechesFile);
  scoreOutline(score, 'speeches', whole, text, blocks);
  printScore('speeches', labelled.length, score);
  for (const error of score.errors.slice(0, errors)) console.log(error);
}

/** Prints how well headings and parts are found, by hand labels. */
export async function benchParts({ corpus, errors }: PartsBench): Promise<void> {
  await measureSpeeches(errors);
  if (corpus === undefined) return;
  const texts = readCorpusTexts(corpus);
  for (const set of ['dev', 'held-out']) {
    await measure(set, (index) => texts[index] ?? '', set === 'dev' ? errors : 0);
  }
}
