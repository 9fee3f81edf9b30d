import { repair } from '../../src/repair/repair.ts';
import { readTexts } from './corpus.ts';

// Rules that move no character a reader sees, and those of the stated form of what is displayed.
const layout = new Set(['line-end', 'layout-space', 'invisible', 'mark-space', 'broken-paragraph']);
const form = new Set(['punctuation-width', 'digit-width', 'small-mark']);

/** Repairs every text of a corpus that is clean, and tells each change, which there should not be. */
export function benchClean(corpus: string, samples: number): void {
  const byRule = new Map<string, { count: number; samples: string[] }>();
  let characters = 0;
  let seconds = 0;
  for (const text of readTexts(corpus)) {
    const start = performance.now();
    const repaired = repair(text);
    seconds += (performance.now() - start) / 1000;
    characters += text.length;
    for (const [offset, before, after, rule, certainty = ''] of repaired.ledger().edits) {
      const entry = byRule.get(rule) ?? { count: 0, samples: [] };
      entry.count += 1;
      if (entry.samples.length < samples) {
        const around = [
          text.slice(Math.max(0, offset - 12), offset),
          text.slice(offset + before.length, offset + before.length + 12),
        ];
        entry.samples.push(JSON.stringify([around[0], before, after, around[1], certainty]));
      }
      byRule.set(rule, entry);
    }
  }
  console.log(`${String(characters)} characters, ${(characters / seconds).toFixed(0)} a second`);
  for (const [rule, { count, samples: shown }] of [...byRule].toSorted()) {
    const rules = rule.split('+');
    const isLayout = rules.every((one) => layout.has(one));
    const isForm = rules.every((one) => layout.has(one) || form.has(one));
    const kind = isLayout ? 'layout' : isForm ? 'form' : 'CHARACTERS';
    console.log(`${kind}  ${rule}: ${String(count)}`);
    for (const sample of shown) console.log(`    ${sample}`);
  }
}
