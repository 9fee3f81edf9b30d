import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { wordFile } from '../../src/export/docx/wordFile.ts';
import { layouts } from '../../src/export/docx/wordLayout.ts';
import type { PdfLine, PdfPage } from '../support/pdfPages.ts';
import { noRendering, renderWord } from '../support/renderWord.ts';
import { wenku } from '../support/wenku.ts';

const layout = layouts['9704'];
const han = '实事求是推动经济社会全面协调可持续发展各级干部深入基层调查研究';
const filler = (length: number) =>
  Array.from({ length }, (_, index) => han[(index * 7) % han.length]).join('');
const isPageNumber = ({ text }: PdfLine) => /^—\d+—$/u.test(text);
const textOf = ({ lines }: PdfPage) => lines.filter((line) => !isPageNumber(line));
const pageText = (page: PdfPage | undefined) => (page ? textOf(page) : []);
const numberOf = ({ lines }: PdfPage) => lines.find(isPageNumber);
const within = 0.5;

const reason = noRendering === undefined ? '' : `: skipped, ${noRendering} is not installed here`;

describe.skipIf(noRendering !== undefined)(`a Word file on paper${reason}`, () => {
  let pages: PdfPage[] = [];
  let speech: PdfPage[] = [];

  beforeAll(async () => {
    const paragraph = (length: number) => ({ kind: 'paragraph' as const, text: filler(length) });
    // With title, subtitle and the line below them the headings fall on the last lines of the page.
    const document = {
      title: '样例',
      subtitles: ['样例市政府办公室'],
      blocks: [
        paragraph(28 * 17 - 2),
        { kind: 'heading' as const, level: 1, text: '一、落在页尾的标题' },
        { kind: 'heading' as const, level: 2, text: '（一）跟着它的标题' },
        paragraph(28 * 70),
      ],
    };
    const out = mkdtempSync(join(tmpdir(), 'wenku-word-'));
    wenku('export', '--format', 'docx', '--out', out, '--figures', 'jining-half-year');
    const exported = readFileSync(join(out, 'jining-half-year.docx'));
    [pages = [], speech = []] = renderWord([await wordFile(document, layout), exported]);
  });

  it('is A4, its text within the type area of 156 × 225 mm', () => {
    const lefts: number[] = [];
    const rights: number[] = [];
    for (const page of [...pages, ...speech]) {
      expect([Math.round(page.width), Math.round(page.height)]).toEqual([210, 297]);
      for (const { left, right, top, bottom, text } of textOf(page)) {
        expect(left, text).toBeGreaterThan(layout.left - within);
        expect(right, text).toBeLessThan(layout.width - layout.right + within);
        expect(top, text).toBeGreaterThan(layout.top - within);
        expect(bottom, text).toBeLessThan(layout.height - layout.bottom + within);
      }
      lefts.push(...textOf(page).map(({ left }) => left));
      rights.push(...textOf(page).map(({ right }) => right));
    }
    const [left, right] = [Math.min(...lefts), layout.width - Math.max(...rights)];
    console.log(`margins: left ${left.toFixed(2)} mm, right ${right.toFixed(2)} mm`);
    expect(Math.abs(left - layout.left)).toBeLessThan(within);
    expect(Math.abs(right - layout.right)).toBeLessThan(within);
  });

  it('has 22 lines of 28 characters a page', () => {
    const full = pageText(pages[2]);
    expect(full.map(({ text }) => [...text].length)).toEqual(Array.from({ length: 22 }, () => 28));
    const pitch = ((full.at(-1)?.top ?? 0) - (full[0]?.top ?? 0)) / 21;
    console.log(`line pitch ${pitch.toFixed(3)} mm, 22 lines ${(pitch * 22).toFixed(2)} mm`);
    expect(Math.abs(pitch * 22 - 225)).toBeLessThan(within);
  });

  it('leaves no heading at the foot of a page', () => {
    expect(pageText(pages[0])).toHaveLength(19);
    expect(pageText(pages[1])[0]?.text).toBe('一、落在页尾的标题');
    const heading = /^[一二三四五六七八九十]、|^（[一二三四五六七八九十]）/u;
    for (const page of speech) expect(textOf(page).at(-1)?.text).not.toMatch(heading);
  });

  it('has its number on each page, odd right and even left, 7 mm below the type area', () => {
    [...pages, ...speech].forEach((page, index) => {
      const number = index < pages.length ? index + 1 : index - pages.length + 1;
      const shown = numberOf(page);
      expect(shown?.text).toBe(`—${String(number)}—`);
      const { left = 0, right = 0, top = 0, bottom = 0 } = shown ?? {};
      const oneCharacter = (14 * 25.4) / 72;
      const side =
        number % 2 === 1
          ? layout.width - layout.right - oneCharacter - right
          : left - layout.left - oneCharacter;
      expect(Math.abs(side), `page ${String(number)}`).toBeLessThan(within);
      const dashes = (top + bottom) / 2 - (layout.height - layout.bottom);
      expect(Math.abs(dashes - layout.toPageNumber)).toBeLessThan(within);
    });
  });

  it('has the figures in an appendix that begins a page and whose head is on every page', () => {
    const first = speech.findIndex((page) => textOf(page)[0]?.text === '附件');
    const appendix = speech.slice(first).map(textOf);
    expect(appendix.length).toBeGreaterThan(1);
    expect(appendix[0]?.[1]?.text).toBe('数字一览');
    for (const lines of appendix) {
      expect(lines.map(({ text }) => text)).toContain('板块指标原文数值时段');
    }
  });
});
