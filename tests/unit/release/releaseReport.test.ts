import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { reportRelease } from '../../../src/files/releaseReport.ts';

const fixture = 'tests/fixtures/release/findings';
const copies: string[] = [];
const speech = (content: string) => join(content, 'speeches/open/findings.mdx');

/** The fixture with its speech file changed. */
function changed(edit: (text: string) => string): string {
  const content = mkdtempSync(join(tmpdir(), 'wenku-findings-'));
  copies.push(content);
  cpSync(fixture, content, { recursive: true });
  writeFileSync(speech(content), edit(readFileSync(speech(content), 'utf8')));
  return content;
}

afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true });
});

describe('a look before release', () => {
  it('finds what should not go out, with file, line, reason and remedy', async () => {
    const { released, internal, findings, problems } = reportRelease(fixture);
    expect([released, internal]).toEqual([1, 0]);
    const told = findings.map(({ at, kind, words, isSure, reason, remedy, accepted }) => [
      `${at.file.slice(fixture.length + 1)}:${String(at.line)} ${kind} ${words} ${isSure ? '' : '?'}`,
      reason,
      accepted === undefined ? remedy : `accepted: ${accepted}`,
    ]);
    await expect(`${told.flat().join('\n')}\n`).toMatchFileSnapshot(
      '../../fixtures/release/findings.expected.txt',
    );
    expect(problems.map(({ code }) => code)).toEqual(
      findings.filter(({ accepted }) => !accepted).map(() => 'release-finding'),
    );
  });

  it('names the line on which the words stand', () => {
    const { findings } = reportRelease(fixture);
    const lines = readFileSync(speech(fixture), 'utf8').split('\n');
    expect(findings.length).toBeGreaterThan(5);
    for (const { at, words } of findings) expect(lines[(at.line ?? 0) - 1]).toContain(words);
  });

  it('holds nothing against an internal speech, but tells of it', () => {
    const content = changed((text) => text.replace('status: public', 'status: internal'));
    const { findings, problems } = reportRelease(content);
    expect(findings.length).toBeGreaterThan(5);
    expect(problems).toEqual([]);
  });

  it('is done with words that are hidden, and with the source, which is then withheld', () => {
    const redaction = (paragraph: string, quote: string) =>
      `  - { paragraph: ${paragraph}, quote: '${quote}', reason: 样例, reviewer: 样例, reviewed: '2026-11-26' }\n`;
    const content = changed((text) =>
      text.replace(
        'accepted:\n',
        `redactions:\n${redaction('p002', '11010519491231002X')}${redaction('p004', '李四')}accepted:\n`,
      ),
    );
    const words = reportRelease(content).findings.map((finding) => finding.words);
    expect(words).not.toContain('11010519491231002X');
    expect(words).not.toContain('李四');
    expect(words).toContain('王小五');
  });

  it('finds in the source what the text no longer has', () => {
    const content = changed((text) => text);
    const source = join(content, 'sources/findings.txt');
    const lines = readFileSync(source, 'utf8').split('\n');
    writeFileSync(source, lines.with(2, `${lines[2] ?? ''}13600136000`).join('\n'));
    expect(reportRelease(content).findings).toContainEqual(
      expect.objectContaining({
        id: 'mobile-number:source:3:13600136000',
        at: { file: source, line: 3 },
        remedy: expect.stringContaining('source: withheld'),
      }),
    );
    const withheld = changed((text) =>
      text.replace('  status: public', '  status: public\n  source: withheld'),
    );
    writeFileSync(join(withheld, 'sources/findings.txt'), readFileSync(source, 'utf8'));
    expect(reportRelease(withheld).findings.map(({ place }) => place)).not.toContain('source:3');
  });

  it('finds words that another speech hides', () => {
    const content = changed((text) => text.replace('status: public', 'status: internal'));
    const other = readFileSync(
      'tests/fixtures/release/content/speeches/open/open-2020.mdx',
      'utf8',
    );
    const file = join(content, 'speeches/open/open-2020.mdx');
    writeFileSync(
      file,
      other.replace(
        '\n---\n',
        `\nredactions: [{ paragraph: p001, quote: 工作, reason: 样例, reviewer: 样例, reviewed: '2026-11-26' }]\n---\n`,
      ),
    );
    const text = readFileSync(speech(content), 'utf8').replace('信访和处分', '信访工作和处分');
    writeFileSync(speech(content), text);
    const { findings } = reportRelease(content);
    expect(findings.map(({ id }) => id)).toContain('redacted-elsewhere:p001:工作');
  });

  it('calls acceptances stale whose words are gone, and a release without its basis incomplete', () => {
    const content = changed((text) =>
      text.replace('联系电话13900139000', '联系电话略').replace('  reason: 样例：虚构的文字\n', ''),
    );
    const codes = reportRelease(content).problems.map(({ code }) => code);
    expect(codes).toContain('accepted-stale');
    expect(codes).toContain('release-reason');
  });
});
