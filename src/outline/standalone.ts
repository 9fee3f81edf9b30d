import { findHeading } from './heading.ts';

/** What a line is, as far as headings without a number go. */
type Line = Numbered | { kind: 'title' | 'lead' | 'closing' | 'body' };

interface Numbered {
  kind: 'numbered';
  level: number;
  /** It has its line to itself. */
  isWhole: boolean;
}

const longestTitle = 64;
const longestLead = 34;
const shortestBody = 20;
// One line that looks like a lead sentence is a paragraph of one sentence.
const fewestLeads = 3;

// 过去五年的回顾: no stop, and nothing that leads on into the next line.
const title =
  /^(?=\p{Script=Han})(?!要|(?:我们?|这|那|附件?|注)(?!国|省|市|县|区|州))[^。！？；：|]*(?![和与及在是对把被将为了])[\p{Script=Han}\d”）》]$/u;
const dated = /\d{4}年|\d月/u;
const closingTitle = /^(?:结束语|结语)$/u;
// 努力提高对外开放水平。: one sentence that says what the paragraph behind it is of.
const lead =
  /^(?!要|这|该|以上|上述|我们?(?!国)|各|为此|因此|但|同时|此外|总之|其[中它]|它|对此|现在|下面|今|明年|去年|当前|目前|接着|根据|针对|最近|还|以下)[^。！？；：，\d０-９是]{3,}(?:，[^。！？；：，\d０-９是]+)?。$/u;
const leadsOn = /我们|[以如]下|下述|方面。$/u;
const statement = /我(?!国)/u;
// The name of a document, which a web page sets as a link, is no title.
const documentName = /(?:条例|规定|通知|公报|宣言|条约|协定|法|草案|试行)(?:（[^）]{2,8}）|）)?$/u;
// 对民族资产阶级的改造，是长期的过程: a clause, which a line that was broken is as well.
const clause = /是|的$/u;
const sentenceEnd = /[。！？；：…][”’」』）)]?$/u;

function readLine(text: string): Line {
  const heading = findHeading(text);
  if (heading) {
    return { kind: 'numbered', level: heading.level, isWhole: heading.length === text.length };
  }
  if (closingTitle.test(text)) return { kind: 'closing' };
  const isTitle = text.length > 3 && title.test(text) && !dated.test(text);
  if (text.length <= longestTitle && isTitle && !statement.test(text) && !documentName.test(text)) {
    return { kind: 'title' };
  }
  const isLead = text.length <= longestLead && lead.test(text) && !leadsOn.test(text);
  return { kind: isLead ? 'lead' : 'body' };
}

const isAlone = ({ kind }: Line) => kind === 'title' || kind === 'lead' || kind === 'closing';

/** What goes on under a heading: a paragraph of sentences, an address to the hearers. */
function isBody(text: string): boolean {
  const isLong = text.length >= shortestBody && /[。；]/u.test(text);
  return (
    /^[\p{Script=Han}\d“—（(]/u.test(text) && (isLong || /^各位[^。]{1,8}[：！:]$/u.test(text))
  );
}

/** The lines, those that cannot be headings where they stand taken for body. */
function placedLines(paragraphs: readonly string[]): Line[] {
  const lines = paragraphs.map(readLine);
  // From the end: a heading stands on a heading or on body.
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (!line || !isAlone(line)) continue;
    const next = lines[index + 1];
    const below = paragraphs[index + 1] ?? '';
    const isName = line.kind === 'lead' || !clause.test(paragraphs[index] ?? '');
    const isFresh = isName || /^\p{Script=Han}{2}/u.test(below);
    const onBody = next?.kind === 'body' && isBody(below) && isFresh;
    const onHeading =
      line.kind !== 'lead' && (next?.kind === 'numbered' || (next && isAlone(next)));
    if (!onBody && !onHeading) lines[index] = { kind: 'body' };
  }
  // From the start: what a line before it leads on to is a line that was broken.
  return lines.reduce<Line[]>((placed, line, index) => {
    const before = placed.at(-1);
    const isText = before?.kind === 'body' || (before?.kind === 'numbered' && !before.isWhole);
    const isOpen = isText && !sentenceEnd.test(paragraphs[index - 1] ?? '');
    placed.push(isAlone(line) && isOpen ? { kind: 'body' } : line);
    return placed;
  }, []);
}

/** A name of a part, not a clause: 今后五年的主要任务. */
const names =
  /^(?:关于[^，]{2,20}|[^，]{2,24}(?:回顾|总结|任务|措施|情况|工作|要求|问题|目标|方针|成就|成绩|形势|意见|安排|打算|设想|部署|对策|建议|体会|做法))$/u;

/** A lead right below a numbered heading is its own first sentence, unless others follow below it. */
function withoutFirstSentences(lines: readonly Line[]): Line[] {
  let next: Line['kind'] = 'body';
  return lines
    .reduceRight<Line[]>((kept, line, index) => {
      const isFirst = line.kind === 'lead' && lines[index - 1]?.kind === 'numbered';
      kept.push(isFirst && next !== 'lead' ? { kind: 'body' } : line);
      if (line.kind === 'numbered' || line.kind === 'lead') next = line.kind;
      return kept;
    }, [])
    .toReversed();
}

/** Levels of the headings without a number. */
function levelLines(paragraphs: readonly string[], lines: readonly Line[]): number[] {
  const isTitled =
    lines.find(({ kind }) => kind !== 'body' && kind !== 'closing')?.kind === 'title';
  const hasNames = lines.some(
    ({ kind }, index) => kind === 'title' && names.test(paragraphs[index] ?? ''),
  );
  let above = 0;
  return lines.map((line, index) => {
    if (line.kind === 'numbered' && line.level > 0 && line.level <= 2) above = line.level;
    if (line.kind === 'closing') return 1;
    if (line.kind === 'lead') return above + 1;
    if (line.kind !== 'title') return 0;
    if (!isTitled) return above + 1;
    const isName = !hasNames || names.test(paragraphs[index] ?? '');
    above = isName ? 1 : 2;
    return above;
  });
}

/**
 * Levels of the lines that are headings without a number, 0 for all others: a title with a line to
 * itself (过去五年的回顾, 结束语), a sentence with a line to itself before the paragraph that it leads.
 * Under a numbered heading they are one level deeper; where such titles come first, they are above
 * 一、.
 */
export function findStandalone(paragraphs: readonly string[]): number[] {
  const placed = withoutFirstSentences(placedLines(paragraphs));
  const leads = placed.filter(({ kind }) => kind === 'lead').length;
  const lines = placed.map((line): Line =>
    line.kind === 'lead' && leads < fewestLeads ? { kind: 'body' } : line,
  );
  return levelLines(paragraphs, lines);
}
