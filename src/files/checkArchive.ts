import { ArchiveCheck } from '../check/archiveCheck.ts';
import type { CheckedSpeech } from '../check/checkSpeech.ts';
import { checkInconsistencies, type PlacedFinding } from '../check/inconsistencies.ts';
import { checkSource } from '../check/source.ts';
import { WenkuError } from '../errors/catalogue.ts';
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
  /** Figures that do not go together within a speech, accepted ones included. */
  findings: PlacedFinding[];
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

/** Checks every speech and every list of a content folder, each problem with file and line. */
export function checkArchive(content: string): ArchiveReport {
  const { lists, problems } = readVocabulary(content);
  const keys = vocabularyKeys(lists);
  const archive = new ArchiveCheck();
  const withoutSource: string[] = [];
  const findings: PlacedFinding[] = [];
  let speeches = 0;
  for (const { file, id, checked, problems: own } of readSpeeches(content, keys)) {
    speeches += 1;
    problems.push(...own);
    if (!checked) continue;
    const inconsistencies = checkInconsistencies(file, checked);
    findings.push(...inconsistencies.findings);
    problems.push(...inconsistencies.problems);
    const { speech, links, bodyLine } = checked;
    const ids = speech.paragraphs.map((paragraph) => paragraph.id);
    archive.add(file, id, ids, links, bodyLine);
    if (!hasSource(content, speech)) withoutSource.push(file);
    else if (own.length === 0) problems.push(...compare(content, file, checked));
  }
  return { speeches, withoutSource, problems: [...problems, ...archive.problems()], findings };
}
