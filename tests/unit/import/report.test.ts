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

describe('the head of a speech in the report', () => {
  const lists = {
    offices: new Map(),
    genres: new Map([['meeting-speech', { name: '会议讲话' }]]),
  };

  it('says from which words office, genre and year come, and what is open', async () => {
    const speech = await imported('再谱新篇\n——在样例工作会议上的讲话\n（2020年3月5日）\n好。');
    const { html } = reportSection(speech, lists);
    expect(html).toContain('<div class="open"><dt>单位</dt><dd>未定</dd></div>');
    expect(html).toContain('<dd>会议讲话，据“在样例工作会议上的讲话”</dd>');
    expect(html).toContain('<dd>2020，据“2020年”</dd>');
  });

  it('is reached from a list where there are several, with what awaits a look', async () => {
    const one = reportSection(await imported('样例甲\n?。ㄒ唬┐嬖阱'));
    const other = reportSection(await imported('样例乙\n办公室工作,好。'));
    const page = reportPage([one, other]);
    expect(page).toContain('<a href="#speech-1">样例甲</a>');
    expect(page).toContain('<b>拿不准 1</b>');
    expect(page).toContain('<section id="speech-2"><h2>样例乙</h2>');
    expect(reportPage([one])).not.toContain('<nav');
  });

  it('offers no filter for what is nowhere', async () => {
    const page = reportPage([reportSection(await imported('样例\n办公室工作,好。'))]);
    expect(page).toContain('id="only-unsure" disabled>');
    expect(page).toMatch(/id="only-certain">确定 <span class="count">1</u);
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
