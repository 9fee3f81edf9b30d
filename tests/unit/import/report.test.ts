import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../src/import/file.ts';
import { readLists } from '../../../src/import/read/lists.ts';
import { refuseUnsure } from '../../../src/import/refuseUnsure.ts';
import { reportPage, reportSection } from '../../../src/import/report/page.ts';
import type { ImportedSpeech } from '../../../src/import/speech.ts';

const lists = readLists('content');
const file = join(mkdtempSync(join(tmpdir(), 'wenku-report-')), 'sample.txt');

async function imported(text: string): Promise<ImportedSpeech> {
  writeFileSync(file, text);
  const { speeches } = await importFile(file, lists);
  const [speech] = speeches;
  if (!speech) throw new RangeError(text);
  return speech;
}

describe('the report of repairs', () => {
  it('marks every change with rule, certainty and reason', async () => {
    const page = reportPage([reportSection(await imported('样例\n?。ㄒ唬┐嬖阱\n要著力办好,'))]);
    expect(page).toContain('<del>?。ㄒ唬┐嬖阱</del>');
    expect(page).toContain(
      '<ins class="unsure" title="拿不准：编码错开一个字节造成的乱码，重新对齐">',
    );
    expect(page).toContain('data-marks="misaligned-bytes unsure"');
    expect(page).toContain('data-marks="conversion-residue certain punctuation-width"');
    expect(page).toMatch(
      /misaligned-bytes<\/td><td class="n">—<\/td><td class="n">—<\/td><td class="n">1/u,
    );
  });

  it('shows text as text, and asks for nothing', async () => {
    const page = reportPage([
      reportSection(await imported('样例\n<script>alert(1)</script>&"，好')),
    ]);
    expect(page).toContain('&lt;script&gt;alert');
    expect(page).not.toMatch(/<script|https?:|url\(|src=|href=|\son\w+=/iu);
  });
});

describe('a strict import', () => {
  it('refuses what nobody can be sure of, and says where', async () => {
    const speech = await imported('样例\n好。\n?。ㄒ唬┐嬖阱');
    expect(() => {
      refuseUnsure('a.txt', speech);
    }).toThrow(/^a\.txt:3 有拿不准的校改：第3行“\?。ㄒ唬┐嬖阱”改作“（一）存在”/u);
  });

  it('takes what is certain or likely', async () => {
    const speech = await imported('樣例市政府辦公室工作,沿著路線');
    expect(() => {
      refuseUnsure('a.txt', speech);
    }).not.toThrow();
  });
});
