import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkArchive } from '../../../src/files/checkArchive.ts';
import {
  folderOf,
  freshFolder,
  importAll,
  sampleText,
  snapshot,
} from '../../support/importFolder.ts';
import { wenku } from '../../support/wenku.ts';

const mounted: string[] = [];

/** A disk of its own of so many kB; null where this system does not let one be made. */
function tinyDisk(size: number): string | null {
  const folder = freshFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(size)}k`, 'tmpfs', folder], {
      stdio: 'ignore',
    });
  } catch {
    return null;
  }
  mounted.push(folder);
  return folder;
}

afterEach(() => {
  for (const folder of mounted.splice(0)) execFileSync('umount', [folder]);
});

const onlyRoot =
  'only root on Linux may mount a small disk; the same faults are injected elsewhere';
const few = folderOf({ 'a.txt': sampleText(1), 'b.txt': sampleText(2) });
const many = folderOf(
  Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`s${String(index)}.txt`, sampleText(index, 30)]),
  ),
);

/** An import of the command into a folder that nothing can be written into: code and what was said. */
function refused(into: string, why: string): void {
  const { code, out, error } = wenku('import', few, '--into', into);
  expect([code, out]).toEqual([1, '']);
  expect(error).toContain(`文件写不进去：${why}`);
  expect(error).toContain('检查磁盘空间和权限后再导入');
  expect(error).not.toContain('    at ');
}

describe('a disk that is full', () => {
  it('keeps what was written whole, tells of every other file, and goes on when there is room', async (context) => {
    const disk = tinyDisk(64);
    if (disk === null) return context.skip(onlyRoot);
    const into = join(disk, 'content');
    const { code, out, error } = wenku('import', many, '--into', into);
    expect(code).toBe(1);
    const told = /导入 (?<done>\d+) 篇，未收 (?<left>\d+) 个/u.exec(out)?.groups;
    expect(Number(told?.['done'])).toBeGreaterThan(0);
    expect(Number(told?.['done']) + Number(told?.['left'])).toBe(12);
    expect(error.split('文件写不进去：磁盘已满').length - 1).toBe(Number(told?.['left']));
    const { speeches, problems } = await checkArchive(into);
    expect([speeches, problems]).toEqual([Number(told?.['done']), []]);
    expect([...snapshot(into).keys()].filter((name) => /tmp|lock/u.test(name))).toEqual([]);
    execFileSync('mount', ['-o', 'remount,size=4m', disk]);
    expect(wenku('import', many, '--into', into).code).toBe(0);
    expect((await checkArchive(into)).speeches).toBe(12);
  });

  it('without room for a single byte changes nothing', (context) => {
    const disk = tinyDisk(64);
    if (disk === null) return context.skip(onlyRoot);
    const { bavail, bsize } = statfsSync(disk);
    mkdirSync(join(disk, 'content'));
    writeFileSync(join(disk, 'filled'), Buffer.alloc(bavail * bsize));
    refused(join(disk, 'content'), '磁盘已满');
    expect(snapshot(join(disk, 'content')).size).toBe(0);
  });
});

describe('a target that is read-only', () => {
  it('is told as such, and the archive in it stands as it was', async (context) => {
    const disk = tinyDisk(1024);
    if (disk === null) return context.skip(onlyRoot);
    const into = join(disk, 'content');
    await importAll(few, { into });
    const before = snapshot(into);
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    refused(into, '磁盘是只读的');
    refused(join(disk, 'new/deep'), '磁盘是只读的');
    expect(snapshot(into)).toEqual(before);
    // To look needs no writing.
    expect(wenku('import', few, '--into', into, '--dry-run').code).toBe(0);
  });

  // Nothing is denied to root.
  it.skipIf(process.getuid?.() === 0)('or has no permission, is told as such', () => {
    const into = freshFolder();
    chmodSync(into, 0o555);
    refused(into, '没有权限');
    refused(join(into, 'new'), '没有权限');
  });

  it('for it is a file, is told as such', () => {
    refused(join(few, 'a.txt'), '上级路径是文件，不是文件夹');
    refused(join(few, 'a.txt', 'content'), '上级路径是文件，不是文件夹');
  });
});

describe('a report that cannot be written', () => {
  const report = join(few, 'a.txt', 'report.html');

  it('is told, and what was imported is there and told as well', () => {
    const into = freshFolder();
    const { code, out, error } = wenku('import', few, '--into', into, '--report', report);
    expect(code).toBe(1);
    expect(out).toContain('导入 2 篇');
    expect(error).toContain('report.html 文件写不进去：上级路径是文件，不是文件夹');
    expect(readFileSync(join(into, 'sources/a.txt'), 'utf8')).toBe(sampleText(1));
  });

  it('is told in the one JSON document', () => {
    const { code, out } = wenku(
      ...['import', few, '--json', '--into', freshFolder(), '--report', report],
    );
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      rejected: [],
      error: { code: 'file-unwritable', file: report },
    });
  });
});
