import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DifferentFile } from '../../../src/import/difference.ts';
import { isAsWritten, stampWritten } from '../../../src/import/written.ts';
import { listSpeechFiles } from '../../../src/files/speechFiles.ts';
import {
  changeTimes,
  folderOf,
  freshFolder,
  importAll,
  sampleText,
  snapshot,
} from '../../support/importFolder.ts';

const changesOf = (outcomes: Awaited<ReturnType<typeof importAll>>) =>
  outcomes.flatMap(({ accepted }) => accepted.map(({ change }) => change));
const rejectedOf = (outcomes: Awaited<ReturnType<typeof importAll>>) =>
  outcomes.flatMap(({ rejected }) => rejected);

function edit(file: string, change: (text: string) => string): string {
  const text = change(readFileSync(file, 'utf8'));
  writeFileSync(file, text);
  return text;
}

describe('importing again', () => {
  const from = folderOf({ 'a.txt': sampleText(1), 'b.txt': sampleText(2) });

  it('changes nothing and touches nothing', async () => {
    const into = freshFolder();
    expect(changesOf(await importAll(from, { into }))).toEqual(['new', 'new']);
    const before = [snapshot(into), changeTimes(into)];
    expect(changesOf(await importAll(from, { into }))).toEqual(['unchanged', 'unchanged']);
    expect(changesOf(await importAll(from, { into, force: true }))).toEqual([
      'unchanged',
      'unchanged',
    ]);
    expect([snapshot(into), changeTimes(into)]).toEqual(before);
  });

  it('updates a file that nobody edited since an older import wrote it', async () => {
    const into = freshFolder();
    await importAll(from, { into });
    const whole = snapshot(into);
    const [file = ''] = listSpeechFiles(into);
    // As an importer that found no part would have written it.
    const older = readFileSync(file, 'utf8')
      .replace(/^ {2}written: .*\n/mu, '')
      .replaceAll('part: opening', 'part: null');
    writeFileSync(file, stampWritten(older));
    expect(changesOf(await importAll(from, { into }))).toEqual(['updated', 'unchanged']);
    expect(snapshot(into)).toEqual(whole);
  });

  it('does not overwrite what a person edited, and shows the difference', async () => {
    const into = freshFolder();
    await importAll(from, { into });
    const [file = ''] = listSpeechFiles(into);
    const edited = edit(file, (text) => text.replace('speaker: null', 'speaker: 样例'));
    const [error] = rejectedOf(await importAll(from, { into }));
    expect(error?.code).toBe('file-edited');
    expect(error instanceof DifferentFile && error.differences).toEqual([
      { line: 8, held: ['speaker: 样例'], imported: ['speaker: null'] },
    ]);
    expect(error?.place).toEqual({ file, line: 8 });
    expect(readFileSync(file, 'utf8')).toBe(edited);
    expect(changesOf(await importAll(from, { into, force: true }))).toEqual([
      'replaced',
      'unchanged',
    ]);
    expect(readFileSync(file, 'utf8')).not.toBe(edited);
  });

  it('takes a digest that a merge left for no edit', async () => {
    const into = freshFolder();
    await importAll(from, { into });
    const whole = snapshot(into);
    const [file = ''] = listSpeechFiles(into);
    edit(file, (text) => text.replace(/sha256-[0-9a-f]{8}/u, 'sha256-00000000'));
    expect(changesOf(await importAll(from, { into }))).toEqual(['updated', 'unchanged']);
    expect(snapshot(into)).toEqual(whole);
  });

  it('takes line ends of Windows for no edit', async () => {
    const into = freshFolder();
    await importAll(from, { into });
    const [file = ''] = listSpeechFiles(into);
    edit(file, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(changesOf(await importAll(from, { into }))).toEqual(['updated', 'unchanged']);
  });

  it('does not replace a speech by a later state of its source unless told to', async () => {
    const into = freshFolder();
    await importAll(from, { into });
    const later = folderOf({ 'a.txt': sampleText(1).replace('群众反映良好', '群众反映很好') });
    expect(rejectedOf(await importAll(later, { into })).map(({ code }) => code)).toEqual([
      'speech-other-source',
    ]);
    expect(changesOf(await importAll(later, { into, force: true }))).toEqual(['replaced']);
  });

  it('gives another speech in a file of the same name an id of its own', async () => {
    const into = freshFolder();
    await importAll(from, { into });
    const other = folderOf({
      'a.txt': '样例：别的内容\n今天开会研究道路施工，请各单位按期完成。\n',
    });
    const [outcome] = await importAll(other, { into });
    expect(outcome?.accepted[0]?.speech.id).toMatch(/^a-[0-9a-f]{8}$/u);
    expect(changesOf(await importAll(other, { into }))).toEqual(['unchanged']);
  });

  it('keeps decisions that were changed in the archive', async () => {
    const decisions = (note: string) =>
      `items:\n  - { id: a, office: jining, genre: meeting-speech, release: { status: internal }, note: ${note} }\n`;
    const decided = folderOf({ 'a.txt': sampleText(1), 'a.decisions.yaml': decisions('样例') });
    const into = freshFolder();
    await importAll(decided, { into });
    const kept = join(into, 'sources/a.decisions.yaml');
    writeFileSync(kept, decisions('改过'));
    expect(rejectedOf(await importAll(decided, { into })).map(({ code }) => code)).toEqual([
      'decisions-edited',
    ]);
    expect(readFileSync(kept, 'utf8')).toBe(decisions('改过'));
  });
});

describe('a written file', () => {
  it('is told from an edited one by its own digest', () => {
    const file = stampWritten('---\nsource:\n  ledger: a.json\n---\n\n样例\n');
    expect(isAsWritten(file)).toBe(true);
    expect(isAsWritten(file.replace('样例', '样品'))).toBe(false);
    expect(isAsWritten('---\nsource:\n  ledger: a.json\n---\n\n样例\n')).toBe(false);
  });
});
