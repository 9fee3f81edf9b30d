import { expect, it } from 'vitest';
import { ArchiveCheck } from '../../../src/check/archiveCheck.ts';

function messagesOf(...speeches: (readonly [file: string, id: string])[]): string[] {
  const archive = new ArchiveCheck();
  for (const [file, id] of speeches) archive.add(file, id, [], [], 0);
  return archive.problems().map(({ message }) => message);
}

it('a second file of an id is told with the first', () => {
  expect(messagesOf(['north/2020.mdx', '2020'], ['south/2020.mdx', '2020'])).toEqual([
    'south/2020.mdx 讲稿编号已被另一个文件使用：2020 是 north/2020.mdx。给其中一个文件改名。',
  ]);
});

it.each(['Report', 'a b', '样例', '-one', 'one--two'])(
  'a file name that is no id is refused: %s',
  (id) => {
    expect(messagesOf([`${id}.mdx`, id])).toHaveLength(1);
  },
);
