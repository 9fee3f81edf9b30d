import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLists } from '../../../src/import/read/lists.ts';
import { f1Of } from '../../support/metrics/score.ts';
import { findOutline } from '../../support/outline/found.ts';
import { checkLabelled, readOutlineLabels } from '../../support/outline/labels.ts';
import { emptyOutlineScore, scoreOutline } from '../../support/outline/score.ts';

const file = 'content/sources/office-half-year-speeches.raw.txt';

describe.each(['dev', 'held-out', 'speeches'])(
  'the hand labels of headings and parts, %s',
  (set) => {
    const labelled = readOutlineLabels(set);

    it('are in order', () => {
      for (const { headings, parts } of labelled) {
        for (const labels of [headings, parts]) {
          const offsets = labels.map(({ offset }) => offset);
          expect(offsets).toEqual(offsets.toSorted((one, other) => one - other));
          expect(offsets).toHaveLength(new Set(offsets).size);
        }
      }
    });

    it('hold every kind of part', () => {
      const parts = new Set(labelled.flatMap((one) => one.parts.flatMap(({ part }) => part)));
      expect(parts.size).toBeGreaterThanOrEqual(6);
    });
  },
);

describe('the halves', () => {
  it('are of other reports', () => {
    const all = [...readOutlineLabels('dev'), ...readOutlineLabels('held-out')];
    expect(new Set(all.map(({ sha }) => sha)).size).toBe(22);
  });
});

describe('headings and parts of the two speeches', () => {
  it('are those that a reader labelled, each part with its cue', async () => {
    const text = readFileSync(file, 'utf8');
    const labelled = readOutlineLabels('speeches');
    const [first] = labelled;
    if (!first) throw new RangeError('no labels');
    checkLabelled(text, first);
    const score = emptyOutlineScore();
    const whole = {
      ...first,
      headings: labelled.flatMap(({ headings }) => headings),
      parts: labelled.flatMap(({ parts }) => parts),
    };
    scoreOutline(
      score,
      'speeches',
      whole,
      text,
      await findOutline(text, readLists('content'), file),
    );
    expect(score.errors).toEqual([]);
    expect(f1Of(score.headings)).toBe(1);
    expect(score.levelled).toBe(30);
    expect(score.lines).toEqual({ asked: 62, right: 62 });
    expect(score.cues.told).toBe(score.cues.begun);
  });
});
