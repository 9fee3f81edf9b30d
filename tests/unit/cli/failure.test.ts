import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { failure } from '../../../src/cli/failure.ts';
import { WenkuError } from '../../../src/errors/catalogue.ts';

function thrown(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

it('a refusal of the system names its file and the reason', () => {
  const error = failure(
    'check',
    thrown(() => readFileSync('/no/such/file')),
  );
  expect(error.message).toBe(
    '/no/such/file 文件或文件夹用不了：没有这个文件。检查路径、权限和磁盘空间后再试。',
  );
});

it('a fault of the program says in which command and where in the code it came up', () => {
  const error = failure('check', new TypeError('x is not a function'));
  expect(error.code).toBe('program-failed');
  expect(error.message).toMatch(/^wenku check 程序出了意外：TypeError: x is not a function\n/u);
  expect(error.message).toContain('failure.test.ts');
});

it('an error of the catalogue stays as it is', () => {
  const error = new WenkuError('folder-missing', { file: 'content' });
  expect(failure('check', error)).toBe(error);
});
