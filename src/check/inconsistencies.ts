import { WenkuError } from '../errors/catalogue.ts';
import {
  findInconsistencies,
  type JudgedFinding,
} from '../metrics/consistency/findInconsistencies.ts';
import type { CheckedSpeech } from './checkSpeech.ts';
import { speechBlocks } from './paragraphs.ts';

/** A finding with the place of its first figure in the frontmatter. */
export interface PlacedFinding extends JudgedFinding {
  file: string;
  line: number;
}

/**
 * Figures of one speech that do not go together, for a person to judge; and acceptances of findings that
 * are no more, which are errors: they would hide the next finding of that name.
 */
export function checkInconsistencies(
  file: string,
  { speech, blocks, lineOf }: CheckedSpeech,
): { findings: PlacedFinding[]; problems: WenkuError[] } {
  const texts = new Map(
    speechBlocks(blocks).flatMap(({ text }, index) => {
      const id = speech.paragraphs[index]?.id;
      return id === undefined ? [] : [[id, text] as const];
    }),
  );
  const found = findInconsistencies(speech, texts);
  const lineOfMetric = new Map(speech.metrics.map(({ id }, index) => [id, index]));
  const findings = found.map((finding) => {
    const index = lineOfMetric.get(finding.metrics[0] ?? '') ?? 0;
    return { ...finding, file, line: lineOf(['metrics', index]) };
  });
  const known = new Set(found.map(({ id }) => id));
  const problems = (speech.accepted ?? []).flatMap(({ finding }, index) =>
    known.has(finding)
      ? []
      : [new WenkuError('accepted-stale', { file, line: lineOf(['accepted', index]) }, finding)],
  );
  return { findings, problems };
}
