import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkArchive } from '../../../src/files/checkArchive.ts';
import { folderOf, freshFolder, importAll } from '../../support/importFolder.ts';

const body = '今年办理公文12件，群众反映良好。\n一、下步工作\n要再办理公文15件。\n';

describe('a text that begins with its salutation', () => {
  it.each(['同志们：', '各位代表：', '尊敬的各位领导、同志们！', '同志们，'])(
    'is called after its file, and %s stays a salutation',
    async (salutation) => {
      const from = folderOf({ '样例市2015年上半年工作总结.txt': `${salutation}\n${body}` });
      const into = freshFolder();
      const [speech] = (await importAll(from, { into })).flatMap(({ accepted }) => accepted);
      expect(speech?.speech.frontmatter).toMatchObject({
        title: '样例市2015年上半年工作总结',
        untitled: true,
        salutation,
        period: { half: 1, year: 2015 },
      });
      expect(speech?.speech.notes).toEqual([
        '原文没有标题，暂以文件名为题：样例市2015年上半年工作总结',
      ]);
      const { speeches, problems } = await checkArchive(into);
      expect([speeches, problems]).toEqual([1, []]);
      const again = (await importAll(join(from), { into })).flatMap(({ accepted }) => accepted);
      expect(again.map(({ change }) => change)).toEqual(['unchanged']);
    },
  );

  it('is called 无题讲话 where the name of the file says nothing', async () => {
    const from = folderOf({ 'a1.txt': `篇一：\n同志们：\n${body}篇二：\n同志们：\n又${body}` });
    const accepted = (await importAll(from, { into: freshFolder() })).flatMap(
      (outcome) => outcome.accepted,
    );
    expect(accepted.map(({ speech }) => speech.frontmatter.title)).toEqual([
      '无题讲话',
      '无题讲话（第2篇）',
    ]);
  });
});
