import { ArchiveCheck } from '../check/archiveCheck.ts';
import type { CheckedSpeech } from '../check/checkSpeech.ts';
import { archiveSpeech, type ArchiveSpeech } from '../check/across/archiveSpeech.ts';
import { findAll, staleAcceptances, type ArchiveFinding } from '../check/findings.ts';
import { speechBlocks } from '../check/paragraphs.ts';
import { checkSource } from '../check/source.ts';
import type { WenkuError } from '../errors/catalogue.ts';
import { orProblem } from '../errors/orProblem.ts';
import type { Path } from '../check/yamlPath.ts';
import { openFields, type OpenField } from '../schema/openFields.ts';
import { ExtractAgain } from './extractAgain.ts';
import { readMarks } from './marks.ts';
import { hasSource, readSource } from './speechSource.ts';
import { readSpeeches } from './readSpeeches.ts';
import { readVocabulary, vocabularyKeys } from './vocabulary.ts';

/** What a check of a whole content folder gives. */
export interface ArchiveReport {
  /** How many speech files there are. */
  speeches: number;
  /** Files whose source is not in the archive, so that their text could not be compared with it. */
  withoutSource: string[];
  problems: WenkuError[];
  /** What the figures give to ask, accepted findings included. */
  findings: PlacedFinding[];
  /** What is left open for a person to fill in, each at its line. */
  open: PlacedOpen[];
}

/** Something of a speech that nobody has told. */
export interface PlacedOpen {
  file: string;
  line: number;
  id: string;
  field: OpenField;
}

const pathOf: Readonly<Record<OpenField, Path>> = {
  office: ['office'],
  genre: ['genre'],
  year: ['period', 'year'],
};

/** A finding with the place of its first figure in the file of its speech. */
export interface PlacedFinding extends ArchiveFinding {
  file: string;
  line: number;
}

/** A speech with the lines in its file that findings are told at. */
interface Asked {
  speech: ArchiveSpeech;
  file: string;
  lineOfMetric: ReadonlyMap<string, number>;
  /** Of its acceptances, in their order. */
  linesOfAccepted: readonly number[];
}

function ask(file: string, speech: ArchiveSpeech, lineOf: CheckedSpeech['lineOf']): Asked {
  const { metrics, accepted = [] } = speech.speech;
  return {
    speech,
    file,
    lineOfMetric: new Map(metrics.map(({ id }, index) => [id, lineOf(['metrics', index])])),
    linesOfAccepted: accepted.map((_, index) => lineOf(['accepted', index])),
  };
}

/** Findings of one speech with their lines, and acceptances that have lapsed. */
function placeFindings(
  { speech, file, lineOfMetric, linesOfAccepted }: Asked,
  findings: readonly ArchiveFinding[],
): { placed: PlacedFinding[]; problems: WenkuError[] } {
  return {
    placed: findings.map((finding) => ({
      ...finding,
      file,
      line: lineOfMetric.get(finding.metrics[0] ?? '') ?? 1,
    })),
    problems: staleAcceptances(file, speech, findings, (index) => linesOfAccepted[index] ?? 1),
  };
}

function compare(content: string, file: string, checked: CheckedSpeech): WenkuError[] {
  const { speech, blocks, lineOf } = checked;
  // Made only where something is wrong.
  const line = () => lineOf(['source']);
  const problems: WenkuError[] = [];
  const source = orProblem(problems, () => readSource(content, speech));
  return source ? checkSource(file, speech, blocks, source, line) : problems;
}

/**
 * Checks every speech and every list of a content folder, each problem with file and line; originals
 * that are no plain text are read again.
 */
export async function checkArchive(content: string): Promise<ArchiveReport> {
  const { lists, problems } = readVocabulary(content);
  problems.push(...readMarks(content).problems);
  const keys = vocabularyKeys(lists);
  const archive = new ArchiveCheck();
  const extractAgain = new ExtractAgain(content);
  const withoutSource: string[] = [];
  const asked: Asked[] = [];
  const open: PlacedOpen[] = [];
  let speeches = 0;
  for (const { file, id, checked, problems: own } of readSpeeches(content, keys)) {
    speeches += 1;
    problems.push(...own);
    if (!checked) continue;
    const { speech, blocks, links, bodyLine, lineOf } = checked;
    const texts = speechBlocks(blocks).map(({ text }) => text);
    asked.push(ask(file, archiveSpeech(id, speech, texts), lineOf));
    for (const field of openFields(speech)) {
      open.push({ file, line: lineOf(pathOf[field]), id, field });
    }
    const ids = speech.paragraphs.map((paragraph) => paragraph.id);
    archive.add(file, id, ids, links, bodyLine, speech.formerIds);
    if (!hasSource(content, speech)) withoutSource.push(file);
    else if (own.length === 0) {
      problems.push(...compare(content, file, checked));
      const place = () => ({ file, line: lineOf(['source']) });
      const differs = await extractAgain.check(speech.source, place);
      if (differs) problems.push(differs);
    }
  }
  const all = findAll(
    asked.map(({ speech }) => speech),
    lists.indicators,
    new Map([...lists.offices].map(([key, { name }]) => [key, name])),
  );
  const found = Map.groupBy(all, ({ speech }) => speech);
  const findings = asked.flatMap((one) => {
    const { placed, problems: stale } = placeFindings(one, found.get(one.speech.id) ?? []);
    problems.push(...stale);
    return placed;
  });
  return {
    speeches,
    withoutSource,
    problems: [...problems, ...archive.problems()],
    findings,
    open,
  };
}
