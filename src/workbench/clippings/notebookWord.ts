import type { CitedNotebook } from '../../desk/numberedSources.ts';
import type { WordBlock, WordDocument } from '../../export/docx/wordDocument.ts';

const numerals = '一二三四五六七八九十';

/** 一、 to 十、; further ones in digits. */
function groupNumber(index: number): string {
  return index < numerals.length ? `${numerals.charAt(index)}、` : `${String(index + 1)}、`;
}

// The groups of an outline have their numbers: 一、 and （一）.
const numbered = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/u;
const second = /^[（(]/u;

/**
 * The headings of groups, with the numbers that their names have. Where none has one they are numbered;
 * beside an outline's numbers a group without one stays without: there would be two of 一、.
 */
function headingsOf(names: readonly string[]): WordBlock[] {
  const isOutline = names.some((name) => numbered.test(name));
  return names.map((name, index) => ({
    kind: 'heading',
    level: second.test(name) ? 2 : 1,
    text: isOutline ? name : groupNumber(index) + name,
  }));
}

/** A notebook as a Word document: the groups as headings, notes apart, the numbered sources at the end. */
export function notebookWord(
  { groups, sources }: CitedNotebook,
  address: (href: string) => string,
): WordDocument {
  const headings = headingsOf(groups.map(({ name }) => name));
  const body = groups.flatMap(({ clips }, index): WordBlock[] => [
    ...headings.slice(index, index + 1),
    ...clips.flatMap(({ clip, number }): WordBlock[] => {
      const lines = clip.text.split(/\s*\n\s*/u);
      const last = lines.pop() ?? '';
      return [
        ...lines.map((text): WordBlock => ({ kind: 'paragraph', text })),
        { kind: 'paragraph', text: `${last}〔${String(number)}〕` },
        ...(clip.note === ''
          ? []
          : [{ kind: 'note', title: '批注', paragraphs: clip.note.split('\n') } as const]),
      ];
    }),
  ]);
  const list = sources.map(({ number, source, href }): WordBlock => {
    const place = href === '' ? '' : `，${address(href)}`;
    return { kind: 'paragraph', flush: true, text: `〔${String(number)}〕${source}${place}` };
  });
  return {
    title: '摘抄本',
    subtitles: [],
    blocks: [...body, { kind: 'heading', level: 1, text: '出处' }, ...list],
  };
}
