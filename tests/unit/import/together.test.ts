import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkArchive } from '../../../src/files/checkArchive.ts';
import { lockContent, lockName } from '../../../src/files/contentLock.ts';
import {
  folderOf,
  freshFolder,
  importAll,
  sampleText,
  snapshot,
} from '../../support/importFolder.ts';
import { wenku } from '../../support/wenku.ts';

const many = folderOf(
  Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`s${String(index)}.txt`, sampleText(index)]),
  ),
);
const few = folderOf({ 'x.txt': sampleText(71), 'y.txt': sampleText(72) });

/** Starts an import; resolves when it has written its first speech, and holds it there. */
function holdInTheMiddle(from: string, into: string): Promise<ChildProcess> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['src/cli/wenku.mjs', 'import', from, '--into', into]);
    child.stdout.once('data', () => {
      child.kill('SIGSTOP');
      resolve(child);
    });
  });
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => child.once('close', resolve));

describe.skipIf(process.platform === 'win32')('two imports into one content folder', () => {
  it('do not go on at once: the second is told who is at it, and writes nothing', async () => {
    const into = freshFolder();
    const first = await holdInTheMiddle(many, into);
    const before = snapshot(into);
    const second = wenku('import', few, '--into', into);
    expect(second.code).toBe(1);
    expect(second.error).toContain('另一个导入正在往这个内容文件夹里写');
    expect(second.error).toContain(`进程 ${String(first.pid)}`);
    expect(second.error).toContain(join(into, lockName));
    await expect(importAll(few, { into })).rejects.toMatchObject({ code: 'import-running' });
    // A trial run writes nothing and needs not wait.
    expect(await importAll(few, { into, dryRun: true })).toHaveLength(2);
    expect(snapshot(into)).toEqual(before);
    first.kill('SIGCONT');
    expect(await ended(first)).toBe(0);
    await importAll(few, { into });
    const { speeches, problems } = await checkArchive(into);
    expect([speeches, problems]).toEqual([42, []]);
    expect(snapshot(into).has(lockName)).toBe(false);
  });

  it('the lock of a killed import is taken over', async () => {
    const into = freshFolder();
    const first = await holdInTheMiddle(many, into);
    first.kill('SIGKILL');
    await ended(first);
    expect(snapshot(into).has(lockName)).toBe(true);
    await importAll(many, { into });
    const { speeches, problems } = await checkArchive(into);
    expect([speeches, problems]).toEqual([40, []]);
    expect(snapshot(into).has(lockName)).toBe(false);
  });

  it('of several that start at once some get through, one after another, and none breaks anything', async () => {
    const into = freshFolder();
    writeFileSync(
      join(into, lockName),
      JSON.stringify({ process: 999_999_999, host: hostname(), since: '' }),
    );
    const children = Array.from({ length: 4 }, () =>
      spawn(process.execPath, ['src/cli/wenku.mjs', 'import', few, '--into', into]),
    );
    const codes = await Promise.all(children.map(ended));
    expect(codes).toContain(0);
    expect(codes.filter((code) => code !== 0 && code !== 1)).toEqual([]);
    const { speeches, problems } = await checkArchive(into);
    expect([speeches, problems]).toEqual([2, []]);
    expect([...snapshot(into).keys()].filter((name) => name.includes('lock'))).toEqual([]);
  });
});

describe('the lock of a content folder', () => {
  const ownerOf = (process: number, host: string) =>
    JSON.stringify({ process, host, since: '样例' });
  const withLock = (content: string, age = 0) => {
    const into = freshFolder();
    const lock = join(into, lockName);
    writeFileSync(lock, content);
    const changed = new Date(statSync(lock).mtimeMs - age);
    utimesSync(lock, changed, changed);
    return into;
  };

  it('is not taken over from a running process, nor from another machine', () => {
    const parent = ownerOf(process.ppid, hostname());
    expect(() => lockContent(withLock(parent))).toThrow('另一个导入正在');
    expect(() => lockContent(withLock(ownerOf(999_999_999, '别处')))).toThrow('别处 上的进程');
  });

  it('is taken over from a process of before the machine was started, whatever has its number now', () => {
    const into = withLock(ownerOf(process.ppid, hostname()), 100 * 365 * 24 * 3600 * 1000);
    lockContent(into)();
    expect(snapshot(into).size).toBe(0);
  });

  it('without words is one that is just being made, and later one that broke off', () => {
    expect(() => lockContent(withLock(''))).toThrow('另一个导入正在');
    lockContent(withLock('', 60_000))();
    expect(() => lockContent(withLock('{'))).toThrow('另一个导入正在');
    lockContent(withLock('{', 60_000))();
  });

  it('keeps two imports of one process apart', async () => {
    const into = freshFolder();
    const unlock = lockContent(into);
    await expect(importAll(few, { into })).rejects.toMatchObject({ code: 'import-running' });
    unlock();
    expect((await importAll(few, { into })).flatMap(({ rejected }) => rejected)).toEqual([]);
  });

  it('leaves no folder behind in which nothing came to stand', () => {
    const into = join(mkdtempSync(join(tmpdir(), 'wenku-lock-')), 'content');
    const unlock = lockContent(into);
    expect(JSON.parse(readFileSync(join(into, lockName), 'utf8'))).toMatchObject({
      process: process.pid,
    });
    unlock();
    expect(statSync(into, { throwIfNoEntry: false })).toBeUndefined();
  });
});
