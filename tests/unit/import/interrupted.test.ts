import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkArchive } from '../../../src/files/checkArchive.ts';
import { disk, type Disk } from '../../../src/files/disk.ts';
import {
  folderOf,
  freshFolder,
  importAll,
  sampleText,
  snapshot,
} from '../../support/importFolder.ts';

/** A disk that works so many times, and then refuses everything as the system does when it is full. */
function fullAfter(changes: number): Disk & { used: () => number } {
  let used = 0;
  const spend = () => {
    if (used >= changes) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    used += 1;
  };
  return {
    used: () => used,
    write(file, content) {
      spend();
      disk.write(file, content);
    },
    move(from, to) {
      spend();
      disk.move(from, to);
    },
    remove(file) {
      spend();
      disk.remove(file);
    },
  };
}

const problemsOf = async (content: string) =>
  (await checkArchive(content)).problems.map(({ message }) => message);

const source =
  '第1篇：样例讲话\n同志们:\n總結(jié)工作,辦理公文12件。\n第2篇：又一样例\n會議开完了。\n';
const decisions = (office: string, note: string) =>
  [1, 2]
    .map((number) =>
      [
        `  - id: sample-${String(number)}`,
        `    office: ${office}`,
        '    genre: meeting-speech',
        '    release: { status: internal }',
        `    note: ${note}`,
      ].join('\n'),
    )
    .reduce((text, item) => `${text}${item}\n`, 'items:\n');

/** The archive of the first import, to be changed by the second. */
async function firstImport(): Promise<string> {
  const into = freshFolder();
  const from = folderOf({ 'a.txt': source, 'a.decisions.yaml': decisions('jining', '样例一') });
  await importAll(from, { into });
  return into;
}

const second = () =>
  folderOf({
    'a.txt': source.replace('12件', '15件').replace('开完', '開完'),
    'a.decisions.yaml': decisions('xicheng', '样例二'),
  });

describe('an import that breaks off at any write', () => {
  it('leaves a new archive that passes its check, and is finished by the next', async () => {
    const from = folderOf({ 'a.txt': source, 'b.txt': sampleText(1) });
    const whole = freshFolder();
    await importAll(from, { into: whole });
    const enough = fullAfter(Infinity);
    await importAll(from, { into: freshFolder(), disk: enough });
    expect(enough.used()).toBeGreaterThan(7);
    for (let changes = 0; changes < enough.used(); changes += 1) {
      const into = freshFolder();
      const outcomes = await importAll(from, { into, disk: fullAfter(changes) });
      const rejected = outcomes.flatMap((outcome) => outcome.rejected);
      expect(rejected.at(-1)?.message).toContain('文件写不进去：磁盘已满');
      expect(await problemsOf(into)).toEqual([]);
      await importAll(from, { into });
      expect(snapshot(into)).toEqual(snapshot(whole));
    }
  });

  it('leaves the old or the new speech where it changes one: other text, ledger and office', async () => {
    const from = second();
    const whole = await firstImport();
    await importAll(from, { into: whole, force: true });
    const enough = fullAfter(Infinity);
    await importAll(from, { into: await firstImport(), disk: enough, force: true });
    expect(enough.used()).toBe(9);
    for (let changes = 0; changes < enough.used(); changes += 1) {
      const into = await firstImport();
      await importAll(from, { into, disk: fullAfter(changes), force: true });
      expect(await problemsOf(into), `after ${String(changes)}`).toEqual([]);
      await importAll(from, { into, force: true });
      expect(snapshot(into), `after ${String(changes)}`).toEqual(snapshot(whole));
    }
  });

  it('tells of one speech that cannot be written, and goes on with the others', async () => {
    const from = folderOf({
      'a.txt': sampleText(1),
      'b.txt': sampleText(2),
      'c.txt': sampleText(3),
      'd.txt': sampleText(4),
    });
    const into = freshFolder();
    // Folders stand where b's source and c's speech should be.
    mkdirSync(join(into, 'sources/b.txt'), { recursive: true });
    mkdirSync(join(into, 'speeches/unknown/c.mdx'), { recursive: true });
    const outcomes = await importAll(from, { into });
    expect(outcomes.map(({ accepted }) => accepted.length)).toEqual([1, 0, 0, 1]);
    const messages = outcomes.flatMap(({ rejected }) => rejected.map(({ message }) => message));
    expect(messages).toEqual([
      expect.stringContaining('sources/b.txt 文件打不开：这是文件夹'),
      expect.stringContaining('speeches/unknown/c.mdx 文件打不开：这是文件夹'),
    ]);
  });
});

/** Starts the command; resolves with its exit once something of it was stopped. */
function runAndSignal(
  from: string,
  into: string,
  signal: NodeJS.Signals,
  lines: number,
): Promise<{ code: number | null; signal: NodeJS.Signals | null; out: string; error: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['src/cli/wenku.mjs', 'import', from, '--into', into]);
    let out = '';
    let error = '';
    let sent = false;
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (!sent && out.split('\n').length > lines) sent = child.kill(signal);
    });
    child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
    child.on('close', (code, by) => resolve({ code, signal: by, out, error }));
  });
}

const many = folderOf(
  Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`s${String(index)}.txt`, sampleText(index)]),
  ),
);

describe('the command, stopped half-way', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('says on %s what is done and what is not', async (signal, expected) => {
    const into = freshFolder();
    const { code, out, error } = await runAndSignal(many, into, signal, 10);
    expect(code).toBe(expected);
    const [, done, left] = /已中断：处理完 (\d+) 个文件，余下 (\d+) 个没有处理/u.exec(error) ?? [];
    expect(Number(done) + Number(left)).toBe(60);
    expect(out).toContain(`导入 ${String(done)} 篇，未收 0 个`);
    const { speeches, problems } = await checkArchive(into);
    expect([speeches, problems]).toEqual([Number(done), []]);
    expect([...snapshot(into).keys()].filter((path) => path.endsWith('.tmp'))).toEqual([]);
  });

  it('leaves an archive that passes its check when it is killed, and the next cleans up', async () => {
    const into = freshFolder();
    for (const lines of [1, 30]) {
      const { signal } = await runAndSignal(many, into, 'SIGKILL', lines);
      expect(signal).toBe('SIGKILL');
      expect(await problemsOf(into)).toEqual([]);
    }
    // What a kill in the middle of a write leaves: a draft of a process that is no more.
    writeFileSync(join(into, 'speeches/unknown/s1.mdx.wenku-999999999.tmp'), '---\n');
    const whole = freshFolder();
    await importAll(many, { into: whole });
    await importAll(many, { into });
    expect(snapshot(into)).toEqual(snapshot(whole));
  });
});
