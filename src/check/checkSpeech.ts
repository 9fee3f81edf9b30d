import { WenkuError } from '../errors/catalogue.ts';
import type { Speech } from '../schema/speech.ts';
import { splitBody, type Block } from '../text/body.ts';
import { checkBody, type BodyLink } from './body.ts';
import { readFrontmatter } from './frontmatter.ts';
import { checkIds } from './ids.ts';
import { checkMetrics } from './metrics.ts';
import { checkParagraphs, speechBlocks } from './paragraphs.ts';
import { checkQuotes } from './quotes.ts';
import { checkRedactions } from './redactions.ts';
import type { Path } from './yamlPath.ts';
import { checkVocabulary, type VocabularyKeys } from './vocabulary.ts';

/** A speech that reads well enough to be shown, with what remains to be checked across speeches. */
export interface CheckedSpeech {
  speech: Speech;
  blocks: Block[];
  body: string;
  links: BodyLink[];
  bodyLine: number;
  lineOf(path: Path): number;
}

/** What a check of one file gives: the speech, unless it breaks the schema or holds code. */
export interface CheckResult {
  checked: CheckedSpeech | null;
  problems: WenkuError[];
}

function check(file: string, text: string, keys: VocabularyKeys): CheckResult {
  const frontmatter = readFrontmatter(file, text);
  if (!frontmatter.split) return { checked: null, problems: frontmatter.problems };
  const { split, data: speech, lineOf } = frontmatter;
  const { body, bodyLine } = split;
  const code = checkBody(file, body, bodyLine);
  const problems = [...frontmatter.problems, ...code.problems];
  if (!speech || code.problems.length > 0) return { checked: null, problems };
  const blocks = splitBody(body);
  const texts = new Map(
    speechBlocks(blocks).map(({ text: words }, index) => [speech.paragraphs[index]?.id, words]),
  );
  problems.push(
    ...checkParagraphs(file, blocks, speech.paragraphs, bodyLine, lineOf),
    ...checkIds(file, speech, lineOf),
    ...checkVocabulary(file, speech, keys, lineOf),
  );
  // Without paragraphs that match, every quote would seem misplaced.
  if (!problems.some(({ code: name }) => name === 'paragraphs-mismatch')) {
    const named = new Map([...texts].flatMap(([id, words]) => (id ? [[id, words] as const] : [])));
    problems.push(
      ...checkMetrics(file, speech.metrics, named, lineOf),
      ...checkQuotes(file, speech, named, lineOf),
      ...checkRedactions(file, { speech, body }, lineOf),
    );
  }
  return { checked: { speech, blocks, body, links: code.links, bodyLine, lineOf }, problems };
}

/** Everything that can be checked of one speech file by itself: all problems at once, by line. */
export function checkSpeech(file: string, text: string, keys: VocabularyKeys): CheckResult {
  const { checked, problems } = check(file, text, keys);
  const line = ({ place }: WenkuError) => place.line ?? 0;
  return { checked, problems: problems.toSorted((one, other) => line(one) - line(other)) };
}
