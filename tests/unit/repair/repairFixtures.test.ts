import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repair } from '../../../src/repair/repair.ts';
import { noteOf } from '../../../src/import/emendations.ts';
import { ledgerSchema } from '../../../src/schema/emendation.ts';
import { applyLedger } from '../../../src/text/tracked/applyLedger.ts';
import { undoLedger } from '../../support/undoLedger.ts';

const folder = 'tests/fixtures/repair';
const read = (name: string, file: string) => readFileSync(join(folder, name, file), 'utf8');

describe.each(readdirSync(folder))('the damage of tests/fixtures/repair/%s', (name) => {
  const source = read(name, 'input.txt');
  const repaired = repair(source);
  const { edits } = repaired.ledger();

  it('is repaired as expected', () => {
    expect(repaired.text).toBe(read(name, 'expected.txt'));
  });

  it('is told place by place, with rule and certainty', () => {
    const expected: unknown = JSON.parse(read(name, 'edits.json'));
    expect(edits).toEqual(ledgerSchema.parse({ edits: expected }).edits);
  });

  it('comes back from the repaired text', () => {
    expect(applyLedger(source, { edits })).toBe(repaired.text);
    expect(undoLedger(repaired.text, { edits })).toBe(source);
  });

  it('is repaired once and for all', () => {
    expect(repair(repaired.text).ledger().edits).toEqual([]);
  });

  it('is told in words for every rule', () => {
    const rules = new Set(edits.flatMap(([, , , rule]) => rule.split('+')));
    expect([...rules].map((rule) => noteOf(rule).reason)).not.toContain('校改');
  });
});
