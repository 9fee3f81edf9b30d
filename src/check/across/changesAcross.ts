import { spanOf } from '../../archive/span.ts';
import { acrossFinding, type AcrossFinding } from './acrossFinding.ts';
import type { ArchiveSpeech } from './archiveSpeech.ts';
import type { History } from './histories.ts';

// The printed digits of 12.8% allow half of the last one; so much more is a slip of neither.
const tolerance = 0.6;
const yearBefore = /去年|上年|同比|同期/u;

const signs = { up: 1, down: -1, same: 0 } as const;

/**
 * Changes told in percent (比去年同期减少12.8%) that do not follow from the level of the year before as
 * that year's own speech told it.
 */
export function changesAcross(
  { id, speech }: ArchiveSpeech,
  historiesOf: (indicator: string) => readonly History[],
): AcrossFinding[] {
  return speech.metrics.flatMap((change): AcrossFinding[] => {
    const { comparison, value, qualifier, unit } = change;
    if (!comparison?.of || value === null || qualifier !== 'exact' || unit !== '%') return [];
    if (!yearBefore.test(comparison.base ?? '')) return [];
    const now = speech.metrics.find((metric) => metric.id === comparison.of);
    if (!now || now.value === null || now.qualifier !== 'exact' || now.indicator === null)
      return [];
    // A share changes by points; a change in percent beside it is of something else.
    if (now.unit === '%') return [];
    const span = spanOf(speech, now);
    const history = historiesOf(now.indicator).find((entry) => entry.unit === now.unit);
    const before = history?.levels.find(
      (level) =>
        level.span.label === span.label &&
        level.span.year === (span.year ?? 0) - 1 &&
        level.metric.qualifier === 'exact',
    );
    if (!before || before.value === 0 || before.speech === id) return [];
    const due = ((now.value - before.value) / before.value) * 100;
    if (Math.abs(due - signs[comparison.direction] * value) <= tolerance) return [];
    const way = due < 0 ? '减少' : '增长';
    const reason = `${now.text} 比先前所说的 ${before.metric.text} ${way} ${Math.abs(due).toFixed(1)}%，这里作 ${change.text}`;
    const own = { speech: id, metric: change };
    return [acrossFinding('change', 'likely', [own, { speech: id, metric: now }, before], reason)];
  });
}
