import { afterEach, expect, it, vi } from 'vitest';
import { TextImportReport } from '../../../src/cli/importReport.ts';
import { WenkuError } from '../../../src/errors/catalogue.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

it('what keeps all speeches of a file out is told once, and each speech is counted', () => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  const counted = vi.spyOn(console, 'log').mockReturnValue();
  const full = () => new WenkuError('file-unwritable', { file: '样例.txt' }, '磁盘已满');
  const other = new WenkuError('repair-unsure', { file: '样例.txt' });
  const report = new TextImportReport(false, () => ({ offices: new Map(), genres: new Map() }));
  const reached = { inputs: 1, share: 0 };
  report.add({ file: '样例.txt', accepted: [], rejected: [full(), full(), other], reached });
  report.end(null);
  expect(told.mock.calls.flat()).toEqual([full().message, other.message]);
  expect(counted.mock.calls.flat()).toEqual(['导入 0 篇，未收 3 个']);
});
