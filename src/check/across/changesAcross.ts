import { spanOf } from '../../archive/span.ts';
import { acrossFinding, type AcrossFinding } from './acrossFinding.ts';
import type { ArchiveSpeech } from './archiveSpeech.ts';
import type { History } from './histories.ts';

// The printed digits of 12.8% allow half of the last one; so much more is a slip of neither.
const tolerance = 0.6;
const yearBefore = /去年|上年|同比|同期/u;

const signs = { up: 1, down: -1, same: 0 } as const;

/** What the change should be, by the level of the year before: in percent, or in the level's own unit. */
function dueChange(now: number, before: number, isPercent: boolean): number {
  return isPercent ? ((now - before) / before) * 100 : now - before;
}

/**
 * Changes (比去年同期减少12.8%, 比上年增加24条) that do not follow from the level of the year before as
 * that year's own speech told it.
 */
export function changesAcross(
  { id, speech }: ArchiveSpeech,
  historiesOf: (indicator: string) => readonly History[],
): AcrossFinding[] {
  return speech.metrics.flatMap((change): AcrossFinding[] => {
    const { comparison, value, qualifier, unit } = change;
    if (!comparison?.of || value === null || qualifier !== 'exact') return [];
    if (!yearBefore.test(comparison.base ?? '')) return [];
    const now = speech.metrics.find((metric) => metric.id === comparison.of);
    if (!now || now.value === null || now.qualifier !== 'exact' || now.indicator === null)
      return [];
    // A share changes by points; a change in percent beside it is of something else.
    if (now.unit === '%' || (unit !== '%' && unit !== now.unit)) return [];
    const span = spanOf(speech, now);
    const history = historiesOf(now.indicator).find((entry) => entry.unit === now.unit);
    const before = history?.levels.find(
      (level) =>
        level.span.label === span.label &&
        level.span.year === (span.year ?? 0) - 1 &&
        level.metric.qualifier === 'exact',
    );
    if (!before || before.value === 0 || before.speech === id) return [];
    const isPercent = unit === '%';
    const due = dueChange(now.value, before.value, isPercent);
    const allowed = isPercent ? tolerance : 0;
    if (Math.abs(due - signs[comparison.direction] * value) <= allowed) return [];
    const way = due < 0 ? '减少' : isPercent ? '增长' : '增加';
    const amount = isPercent
      ? `${Math.abs(due).toFixed(1)}%`
      : `${String(Math.abs(due))}${unit ?? ''}`;
    const reason = `${now.text} 比先前所说的 ${before.metric.text} ${way} ${amount}，这里作 ${change.text}`;
    const own = { speech: id, metric: change };
    return [acrossFinding('change', 'likely', [own, { speech: id, metric: now }, before], reason)];
  });
}
