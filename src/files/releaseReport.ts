import { WenkuError } from '../errors/catalogue.ts';
import { isReleaseFinding } from '../release/releaseFinding.ts';
import { readSpeeches, type SpeechFile } from './readSpeeches.ts';
import { releaseProblems, scanRelease, type PlacedReleaseFinding } from './scanRelease.ts';
import { readVocabulary, vocabularyKeys } from './vocabulary.ts';

/** What a look at an archive before its release gives. */
export interface ReleaseReport {
  /** How many speeches are released, and how many stay in. */
  released: number;
  internal: number;
  /** Everything found, in internal speeches too, accepted findings included. */
  findings: PlacedReleaseFinding[];
  /** What keeps released speeches from going out, speeches that cannot be read among it. */
  problems: WenkuError[];
}

/** Acceptances whose words are no longer found. */
function stale(
  { file, checked }: SpeechFile,
  findings: readonly PlacedReleaseFinding[],
): WenkuError[] {
  const known = new Set(findings.map(({ id }) => id));
  return (checked?.speech.accepted ?? []).flatMap(({ finding }, index) =>
    isReleaseFinding(finding) && !known.has(finding)
      ? [
          new WenkuError(
            'accepted-stale',
            { file, line: checked?.lineOf(['accepted', index]) ?? 1 },
            finding,
          ),
        ]
      : [],
  );
}

/** Looks at every speech as a public build would show it, for what should not go out. */
export function reportRelease(content: string): ReleaseReport {
  const { lists, problems } = readVocabulary(content);
  const keys = vocabularyKeys(lists);
  const hidden = new Map<string, string>();
  for (const { id, checked } of readSpeeches(content, keys)) {
    for (const { quote } of checked?.speech.redactions ?? []) hidden.set(quote, id);
  }
  const report: ReleaseReport = { released: 0, internal: 0, findings: [], problems };
  for (const speechFile of readSpeeches(content, keys)) {
    const { file, id, checked } = speechFile;
    // Nobody can look at what cannot be read.
    if (!checked) report.problems.push(...speechFile.problems);
    if (!checked) continue;
    if (checked.speech.release.status === 'public') report.released += 1;
    else report.internal += 1;
    const findings = scanRelease(content, file, id, checked, hidden);
    report.findings.push(...findings);
    report.problems.push(
      ...releaseProblems(file, checked, findings),
      ...stale(speechFile, findings),
    );
  }
  return report;
}
