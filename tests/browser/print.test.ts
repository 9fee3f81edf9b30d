import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { openPage, useStage } from '../support/browser.ts';
import { inkRows } from '../support/inkRows.ts';
import { pdfPages, type PdfLine, type PdfPage } from '../support/pdfPages.ts';

const missing = spawnSync('pdftotext', ['-v']).error !== undefined;
const reason = missing ? ': skipped, pdftotext is not installed here' : '';
const stage = useStage(inject('sites').main);

// GB/T 9704-2012, 5.2.1: in millimetres.
const paper = { top: 37, left: 28, width: 156, height: 225 };
const within = 0.5;
const isPageNumber = ({ text }: PdfLine) => /^—\d+—$/u.test(text);
const textOf = ({ lines }: PdfPage) => lines.filter((line) => !isPageNumber(line));
const pitch = paper.height / 22;
// The ink of a Chinese character of 16 pt, the height of which is about 0.92 of its size.
const ink = (0.92 * 16 * 25.4) / 72;

async function printPdf(path: string, choose = ''): Promise<Uint8Array> {
  const { page } = await openPage(stage.browser);
  await page.goto(stage.site.address + path);
  if (choose !== '') await page.locator(choose).check();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.context().close();
  return pdf;
}

const print = async (path: string, choose = '') => pdfPages(await printPdf(path, choose));

describe.skipIf(missing)(`a speech on paper${reason}`, () => {
  let pdf: Uint8Array = new Uint8Array();
  let pages: PdfPage[] = [];

  beforeAll(async () => {
    pdf = await printPdf('speeches/jining-half-year/');
    pages = pdfPages(pdf);
  });

  it('stands in the type area of GB/T 9704, 22 lines of 28 characters a page', () => {
    const lines = pages.flatMap(textOf);
    const left = Math.min(...lines.map((line) => line.left));
    const right = Math.max(...lines.map((line) => line.right));
    // A full page: from the top of its first line to the foot of its last.
    const [first, last] = inkRows(pdf, 2, 30, paper.top + paper.height + 1);
    const [top, foot] = [first - (pitch - ink) / 2, last + (pitch - ink) / 2];
    const counts = pages.slice(1, -1).map((page) => textOf(page).length);
    console.log(
      `left ${left.toFixed(2)}, right ${(210 - right).toFixed(2)}, top ${top.toFixed(2)}, bottom ${(297 - foot).toFixed(2)} mm; lines ${counts.join(' ')}`,
    );
    expect(Math.abs(left - paper.left)).toBeLessThan(within);
    expect(Math.abs(right - paper.left - paper.width)).toBeLessThan(within);
    expect(Math.abs(top - paper.top)).toBeLessThan(within);
    expect(Math.abs(foot - paper.top - paper.height)).toBeLessThan(within);
    expect(Math.max(...counts)).toBe(22);
    // A page without a heading at its foot is full.
    expect(counts.filter((count) => count < 20)).toEqual([]);
    // A line with Latin letters has more; one before a mark that may not begin a line, one less.
    const wide = lines.filter(({ text }) => /^[\p{Script=Han}，。、；：“”（）]+$/u.test(text));
    const lengths = wide.map(({ text }) => [...text].length);
    expect(Math.max(...lengths)).toBe(28);
    expect(lengths.filter((length) => length === 28).length).toBeGreaterThan(lengths.length / 3);
  });

  it('has its numbers odd right and even left, 7 mm below the type area', () => {
    const oneCharacter = (14 * 25.4) / 72;
    pages.forEach((page, index) => {
      const number = page.lines.find(isPageNumber);
      expect(number?.text).toBe(`—${String(index + 1)}—`);
      const { left = 0, right = 0, top = 0, bottom = 0 } = number ?? {};
      const inset = index % 2 === 0 ? paper.left + paper.width - right : left - paper.left;
      expect(Math.abs(inset - oneCharacter)).toBeLessThan(within);
      expect(Math.abs((top + bottom) / 2 - paper.top - paper.height - 7)).toBeLessThan(1);
    });
  });

  it('leaves no heading at the foot of a page, and prints no way to elsewhere', () => {
    const heading = /^[一二三四五六七八九十]、|^（[一二三四五六七八九十]）/u;
    for (const page of pages) expect(textOf(page).at(-1)?.text).not.toMatch(heading);
    const words = pages.flatMap(textOf).map(({ text }) => text);
    expect(words[0]).toBe('市政府办公室上半年工作总结大会讲话稿');
    expect(words.join('')).not.toMatch(/检索|目次|下载|较早|关于本库|数字一览/u);
  });

  it('has the figures and emendations behind it where the reader asks for them', async () => {
    const all = await print('speeches/jining-half-year/', '#print-appendix');
    expect(textOf(all[pages.length] ?? { width: 0, height: 0, lines: [] })[0]?.text).toBe(
      '数字一览',
    );
    expect(all.flatMap(textOf).map(({ text }) => text)).toContain('校改与存疑');
  });
});

describe.skipIf(missing)(`any page on paper${reason}`, () => {
  it.each([
    ['metrics/', '指标'],
    ['metrics/research-topics/', '完成调研课题'],
    ['compare/', '对照'],
    ['data/', '开放数据'],
  ])('is numbered and without the ways to other pages: %s', async (path, word) => {
    const pages = await print(path);
    const words = pages.flatMap(textOf).map(({ text }) => text);
    expect(words.join('\n')).toContain(word);
    expect(words.join('\n')).not.toMatch(/检索\/|首页›|使用指南/u);
    expect(pages.map(({ lines }) => lines.filter(isPageNumber).length)).toEqual(pages.map(() => 1));
    for (const { left, right } of pages.flatMap(({ lines }) => lines)) {
      expect(left).toBeGreaterThan(19);
      expect(right).toBeLessThan(191);
    }
  });
});
