import { expect, it } from 'vitest';
import { makeClip } from '../../../src/desk/clip.ts';
import { emptyNotebook } from '../../../src/desk/notebook.ts';
import { notebookMarkdown } from '../../../src/desk/notebookMarkdown.ts';
import { citeNotebook } from '../../../src/desk/numberedSources.ts';
import { outlineStep, outlineTemplates } from '../../../src/desk/outlineStep.ts';
import { takeStep } from '../../../src/desk/takeStep.ts';
import { notebookWord } from '../../../src/workbench/clippings/notebookWord.ts';

const clip = (id: string, source: string) =>
  makeClip({ text: `样例${id}*`, source, href: source, kind: 'hit' }, id, new Date(0));

it('an outline makes a group of each heading, in order, which clips fill', () => {
  let last = 0;
  const step = outlineStep(['一、样例甲。', ' ', '二、样例乙'], () => String((last += 1)));
  const { notebook } = takeStep(emptyNotebook, [
    ...step,
    { kind: 'add-clip', clip: clip('a', '出处甲'), group: '2', place: 0 },
    { kind: 'add-clip', clip: clip('b', '出处乙'), group: '2', place: 1 },
    { kind: 'add-clip', clip: clip('c', '出处甲'), group: '2', place: 2 },
  ]);
  expect(notebook.groups.map(({ name }) => name)).toEqual(['未归类', '一、样例甲', '二、样例乙']);
  const cited = citeNotebook(notebook);
  expect(cited.groups.map(({ name, clips }) => [name, clips.map(({ number }) => number)])).toEqual([
    ['一、样例甲', []],
    ['二、样例乙', [1, 2, 1]],
  ]);
  expect(cited.sources.map(({ source }) => source)).toEqual(['出处甲', '出处乙']);
  expect(notebookMarkdown(cited, (href) => `/${href}`)).toContain('样例a\\*〔1〕');
});

it('every template has headings numbered in order', () => {
  for (const headings of Object.values(outlineTemplates)) {
    expect(headings.map((heading) => heading.charAt(0)).join('')).toBe(
      '一二三四五'.slice(0, headings.length),
    );
  }
});

it('as a Word document keeps the numbers of an outline, and numbers groups where none has one', () => {
  const headings = (...names: string[]) => {
    const groups = names.map((name) => ({ name, clips: [] }));
    return notebookWord({ groups, sources: [] }, (href) => href).blocks.flatMap((block) =>
      block.kind === 'heading' ? [`${String(block.level)} ${block.text}`] : [],
    );
  };
  expect(headings('样例', '一、样例甲', '（一）样例')).toEqual([
    '1 样例',
    '1 一、样例甲',
    '2 （一）样例',
    '1 出处',
  ]);
  expect(headings('样例甲', '样例乙')).toEqual(['1 一、样例甲', '1 二、样例乙', '1 出处']);
});
