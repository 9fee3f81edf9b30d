import { isDivision } from '../../outline/heading.ts';
import type { ContentBlock, SpeechContent } from './speechContent.ts';
import type { WordBlock, WordDocument } from './wordDocument.ts';

// As on the page: a third-level heading (一是…) reads on in its paragraph.
const inlineFrom = 3;

/** The block in Word; `open` are the words that its paragraph has begun with. */
function bodyBlocks({ lines, rows }: ContentBlock, open: string): WordBlock[] {
  const [first = '', ...others] = lines;
  const words = [open + first, ...others].filter((text) => text !== '');
  const paragraphs = words.map((text): WordBlock => ({ kind: 'paragraph', text }));
  return rows ? [...paragraphs, { kind: 'table', rows }] : paragraphs;
}

function textBlocks(blocks: readonly ContentBlock[]): WordBlock[] {
  // In a speech of parts (第一部分) they are the highest headings, and 一、 is the second.
  const shift = blocks.some(({ level, lines }) => level === 1 && isDivision(lines[0] ?? ''))
    ? 1
    : 0;
  let open = '';
  return blocks.flatMap((block, index): WordBlock[] => {
    const text = block.lines.join('');
    const level = block.level - shift;
    if (block.isRunIn && level >= inlineFrom && index < blocks.length - 1) {
      open += text;
      return [...block.notes];
    }
    const isHeading = block.level > 0 && open === '';
    const own: WordBlock[] = isHeading
      ? [{ kind: 'heading', level, text }]
      : bodyBlocks(block, open);
    open = '';
    return [...own, ...block.notes];
  });
}

/** The appendix with the figures of a speech. */
function figureBlocks({ figures }: SpeechContent): WordBlock[] {
  if (figures.length === 0) return [];
  const rows = figures.flatMap(({ area, rows: own }) => own.map((row) => [area, ...row]));
  return [
    { kind: 'appendix', title: '数字一览' },
    {
      kind: 'table',
      rows: [['板块', '指标', '原文', '数值', '时段'], ...rows],
      shares: [15, 26, 19, 26, 14],
    },
  ];
}

/** A speech as a document for Word; with its figures as an appendix where asked for. */
export function speechDocument(content: SpeechContent, withFigures: boolean): WordDocument {
  const { title, subtitles, office, date, salutation, blocks } = content;
  return {
    title,
    subtitles: [...subtitles, `${office}　${date}`],
    blocks: [
      ...(salutation
        ? [{ kind: 'paragraph' as const, text: salutation, flush: true as const }]
        : []),
      ...textBlocks(blocks),
      ...(withFigures ? figureBlocks(content) : []),
    ],
  };
}
