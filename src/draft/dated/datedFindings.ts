import { sourceAt, type DraftArchive } from '../archive/archive.ts';
import { findingAt, type DraftFinding } from '../finding.ts';
import { findPlans } from './planYears.ts';
import { findTerms } from './terms.ts';
import { findTermUse } from './termUse.ts';

/** Years without use after which a term is told. */
const stale = 3;

/**
 * Turns of phrase of another time: plans that are over, and slogans that the archive has not used for
 * three years. `year` is the draft's, `latest` the archive's last.
 */
export function datedFindings(
  text: string,
  archive: DraftArchive,
  year: number | null,
  latest: number | null,
): DraftFinding[] {
  const terms = findTerms(text);
  const uses = findTermUse(
    terms.map(({ words }) => words),
    archive.chunks,
  );
  const old = terms.flatMap(({ words, spans }): DraftFinding[] => {
    const use = uses.get(words);
    if (use?.last == null || latest === null || latest - use.last < stale) return [];
    const age = latest - use.last;
    const reason = `“${words}”文库里用过 ${String(use.count)} 处，最近一次在 ${String(use.last)} 年，此后 ${String(age)} 年未见`;
    return [
      findingAt(text, spans, {
        kind: 'dated',
        rank: 'hint',
        reason,
        sources: [sourceAt(archive, use)],
      }),
    ];
  });
  return [...findPlans(text, year), ...old];
}
