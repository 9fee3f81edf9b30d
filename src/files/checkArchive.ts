import { readFileSync } from 'node:fs';
import { ArchiveCheck } from '../check/archiveCheck.ts';
import type { CheckedSpeech } from '../check/checkSpeech.ts';
import { archiveSpeech, type ArchiveSpeech } from '../check/across/archiveSpeech.ts';
import { findAll, staleAcceptances, type ArchiveFinding } from '../check/findings.ts';
import { readFrontmatter } from '../check/frontmatter.ts';
import { speechBlocks } from '../check/paragraphs.ts';
import { checkSource } from '../check/source.ts';
import { WenkuError } from '../errors/catalogue.ts';
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
}

/** A finding with the place of its first figure in the file of its speech. */
export interface PlacedFinding extends ArchiveFinding {
  file: string;
  line: number;
}

/** Findings of one speech with their lines, and acceptances that have lapsed; the file is read anew for the lines. */
function placeFindings(
  file: string,
  speech: ArchiveSpeech,
  findings: readonly ArchiveFinding[],
): { placed: PlacedFinding[]; problems: WenkuError[] } {
  if (findings.length === 0 && !speech.speech.accepted) return { placed: [], problems: [] };
  const read = readFrontmatter(file, readFileSync(file, 'utf8'));
  const lineOf = read.split ? read.lineOf : () => 1;
  const indexOf = new Map(speech.speech.metrics.map(({ id }, index) => [id, index]));
  const lineOfMetric = (id: string | undefined) =>
    id === undefined ? 1 : lineOf(['metrics', indexOf.get(id) ?? 0]);
  return {
    placed: findings.map((finding) => ({
      ...finding,
      file,
      line: lineOfMetric(finding.metrics[0]),
    })),
    problems: staleAcceptances(file, speech, findings, (index) => lineOf(['accepted', index])),
  };
}

function compare(content: string, file: string, checked: CheckedSpeech): WenkuError[] {
  const { speech, blocks, lineOf } = checked;
  const line = lineOf(['source']);
  try {
    return checkSource(file, speech, blocks, readSource(content, speech), line);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return [new WenkuError('source-mismatch', { file, line }, detail)];
  }
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
  const files = new Map<string, string>();
  const asked: ArchiveSpeech[] = [];
  let speeches = 0;
  for (const { file, id, checked, problems: own } of readSpeeches(content, keys)) {
    speeches += 1;
    problems.push(...own);
    if (!checked) continue;
    const { speech, blocks, links, bodyLine, lineOf } = checked;
    const texts = speechBlocks(blocks).map(({ text }) => text);
    files.set(id, file);
    asked.push(archiveSpeech(id, speech, texts));
    const ids = speech.paragraphs.map((paragraph) => paragraph.id);
    archive.add(file, id, ids, links, bodyLine, speech.formerIds);
    if (!hasSource(content, speech)) withoutSource.push(file);
    else if (own.length === 0) {
      problems.push(...compare(content, file, checked));
      const place = { file, line: lineOf(['source']) };
      const differs = await extractAgain.check(speech.source, place);
      if (differs) problems.push(differs);
    }
  }
  const found = Map.groupBy(findAll(asked, lists.indicators), ({ speech }) => speech);
  const findings = asked.flatMap((speech) => {
    const file = files.get(speech.id) ?? '';
    const { placed, problems: stale } = placeFindings(file, speech, found.get(speech.id) ?? []);
    problems.push(...stale);
    return placed;
  });
  return { speeches, withoutSource, problems: [...problems, ...archive.problems()], findings };
}
