import { LineRuleType, type IStylesOptions } from 'docx';
import { fontsOf, type Face } from './wordFonts.ts';
import { characterPitch, linePitch, type WordLayout } from './wordLayout.ts';

/** Sizes in half points: 二号 22 pt, 三号 16 pt, 四号 14 pt, 小四 12 pt. */
export const sizes = { two: 44, three: 32, four: 28, smallFour: 24 } as const;

// Of 小四, 12 pt, in twips.
const tableLine = 320;

/** Names of the styles that are not built into Word. */
export const ownStyles = {
  body: 'BodyText',
  subtitle: 'WenkuSubtitle',
  division: 'WenkuDivision',
  salutation: 'WenkuSalutation',
  note: 'WenkuNote',
  appendixLabel: 'WenkuAppendixLabel',
  appendixTitle: 'WenkuAppendixTitle',
  caption: 'WenkuCaption',
  cell: 'WenkuCell',
  cellHead: 'WenkuCellHead',
  pageNumber: 'WenkuPageNumber',
} as const;

interface Setting {
  face: Face;
  /** 三号 where absent. */
  size?: number;
  alignment?: 'left' | 'center';
  /** Indent of the first line, in characters. */
  indent?: number;
  /** Never the last line of a page. */
  isKept?: boolean;
  /** Line in twips: the pitch of the grid where absent. */
  line?: number;
  /** The digits in the Chinese face too. */
  isWhole?: boolean;
}

function makeStyle(layout: WordLayout, setting: Setting) {
  const { face, size = sizes.three, indent = 0 } = setting;
  const alignment: 'left' | 'center' | 'both' = setting.alignment ?? 'both';
  const { isKept = false, line = linePitch(layout), isWhole = false } = setting;
  // In twips, which are whole numbers. The character grid of Word would do the same, but LibreOffice 7
  // gives two of its places to a character that is wider than one.
  const pitch = Math.floor(characterPitch(layout));
  const characterSpacing = size === sizes.three ? pitch - sizes.three * 10 : 0;
  return {
    run: { font: fontsOf(face, isWhole), size, characterSpacing, color: '000000' },
    paragraph: {
      alignment,
      // A fixed height: each machine's fonts have their own, and the page must hold its lines.
      spacing: { before: 0, after: 0, line, lineRule: LineRuleType.EXACT },
      indent: { firstLine: indent * pitch, firstLineChars: indent * 100 },
      keepNext: isKept,
      keepLines: isKept,
    },
  };
}

/** The styles of a layout: body 仿宋 三号, headings 黑体, 楷体, 仿宋 (GB/T 9704-2012, 7.3.3). */
export function wordStyles(layout: WordLayout): IStylesOptions {
  const style = (setting: Setting) => makeStyle(layout, setting);
  const heading = (face: Face) => style({ face, indent: 2, isKept: true });
  const named = (id: string, name: string, setting: Setting) => ({
    ...{ id, name, basedOn: 'Normal', quickFormat: true },
    ...style(setting),
  });
  const { run, paragraph } = style({ face: 'fang' });
  const [first, second, lower] = [heading('hei'), heading('kai'), heading('fang')];
  const title = style({ face: 'title', size: sizes.two, alignment: 'center', isKept: true });
  return {
    default: {
      document: { run: { ...run, language: { value: 'en-US', eastAsia: 'zh-CN' } } },
      ...{ title, heading1: first, heading2: second, heading3: lower },
      ...{ heading4: lower, heading5: lower, heading6: lower },
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true, run, paragraph },
      named(ownStyles.body, 'Body Text', { face: 'fang', indent: 2 }),
      named(ownStyles.subtitle, '副题', { face: 'kai', alignment: 'center', isKept: true }),
      named(ownStyles.division, '部分', { face: 'hei', alignment: 'center', isKept: true }),
      named(ownStyles.salutation, '称谓', { face: 'fang' }),
      named(ownStyles.note, '编者注', { face: 'kai', indent: 2 }),
      named(ownStyles.appendixLabel, '附件', { face: 'hei', alignment: 'left', isKept: true }),
      named(ownStyles.appendixTitle, '附件标题', {
        ...{ face: 'title', size: sizes.two, alignment: 'center', isKept: true },
      }),
      named(ownStyles.caption, '表题', { face: 'hei', alignment: 'center', isKept: true }),
      named(ownStyles.cell, '表格', {
        ...{ face: 'fang', size: sizes.smallFour, alignment: 'left', line: tableLine },
      }),
      named(ownStyles.cellHead, '表头', {
        ...{ face: 'hei', size: sizes.smallFour, alignment: 'center', line: tableLine },
        isKept: true,
      }),
      named(ownStyles.pageNumber, '页码', {
        ...{ face: 'song', size: sizes.four, alignment: 'left', line: 280, isWhole: true },
      }),
    ],
  };
}
