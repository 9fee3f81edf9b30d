import { expect, it } from 'vitest';
import { ArchiveCheck } from '../../../src/check/archiveCheck.ts';

function problemsOf(...speeches: (readonly [id: string, former: readonly string[]])[]): string[] {
  const archive = new ArchiveCheck();
  for (const [id, former] of speeches) archive.add(`${id}.mdx`, id, [], [], 0, former);
  return archive.problems().map(({ code, reason }) => `${code} ${reason}`);
}

it('a speech may have been published under other ids', () => {
  expect(problemsOf(['one', ['first', 'once']], ['two', []])).toEqual([]);
});

it('a former id that a speech still has is refused, whichever comes first', () => {
  const told = ['former-id 旧编号 formerIds 不能用：two 仍在使用'];
  expect(problemsOf(['one', ['two']], ['two', []])).toEqual(told);
  expect(problemsOf(['two', []], ['one', ['two']])).toEqual(told);
});

it('a former id leads to one speech only', () => {
  expect(problemsOf(['one', ['first']], ['two', ['first']])).toEqual([
    'former-id 旧编号 formerIds 不能用：first 写了两次',
  ]);
});
