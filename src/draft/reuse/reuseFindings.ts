import { compareReused } from '../../check/reuse/compareReused.ts';
import { findBlockMetrics } from '../../metrics/blockMetrics.ts';
import type { MetricLists } from '../../metrics/findMetrics.ts';
import type { Metric } from '../../schema/metric.ts';
import { sourceAt, type ArchivePlace, type DraftArchive } from '../archive/archive.ts';
import type { DraftText } from '../draftText.ts';
import { findingAt, type DraftFinding, type FindingSource, type Span } from '../finding.ts';
import type { Passage } from './findPassages.ts';

/** A paragraph with more of its characters in one paragraph of the archive is written from it. */
const leastShare = 0.6;
/** A shorter one is a heading or a line of form. */
const leastParagraph = 30;
/** Years that a turn of phrase was not used in before it is told. */
const stale = 3;
/** A shorter passage is a few words that any speech may have, new or old: 8 characters say no time. */
const leastOld = 12;

interface Reused {
  span: Span;
  text: string;
  metrics: Metric[];
  place: ArchivePlace;
  passages: Passage[];
  share: number;
}

/** The blocks of the draft that are written from one paragraph of the archive. */
function reusedBlocks(
  { blocks }: DraftText,
  metrics: readonly Metric[],
  passages: readonly Passage[],
): Reused[] {
  return blocks.flatMap(({ id, text, start }): Reused[] => {
    const end = start + text.length;
    const own = passages.filter((passage) => passage.start < end && start < passage.end);
    const bySource = Map.groupBy(
      own,
      ({ chunk, paragraph }) => `${String(chunk)} ${String(paragraph)}`,
    );
    const [most] = [...bySource.values()]
      .map((list) => ({ list, same: list.reduce((sum, { same }) => sum + same, 0) }))
      .toSorted((one, other) => other.same - one.same);
    const [first] = most?.list ?? [];
    const share = (most?.same ?? 0) / Math.max(1, text.replace(/\s/gu, '').length);
    if (!most || !first || share < leastShare || text.length < leastParagraph) return [];
    return [
      {
        span: { start, end },
        text,
        metrics: metrics.filter(({ paragraph }) => paragraph === id),
        place: first,
        passages: most.list,
        share: Math.min(1, share),
      },
    ];
  });
}

const percent = (share: number) => `${String(Math.round(share * 100))}%`;

/** The figures of a reused paragraph that stayed, or went against its words. */
function figureFindings(
  text: string,
  { span, text: words, metrics, place }: Reused,
  archive: DraftArchive,
  lists: MetricLists,
): DraftFinding[] {
  const source = sourceAt(archive, place);
  const block = { id: 'p001', level: 0, part: null, text: source.words };
  const earlier = { text: source.words, metrics: findBlockMetrics([block], lists) };
  const reuse = compareReused(earlier, { text: words, metrics });
  if (!reuse) return [];
  const spanOf = ({ quote, text: figure }: Metric): Span => {
    const start =
      span.start + Math.max(0, words.indexOf(quote)) + Math.max(0, quote.indexOf(figure));
    return { start, end: start + figure.length };
  };
  const [first, ...others] = reuse.unmoved.map(({ later }) => spanOf(later));
  const unmoved = first
    ? [
        findingAt(text, [first, ...others], {
          kind: 'stale',
          rank: 'likely',
          reason: `本段与旧稿 ${percent(reuse.similarity)} 相同，其中 ${String(reuse.unmoved.length)} 个数字没有动`,
          sources: [source],
        }),
      ]
    : [];
  const trends = reuse.trends.map(({ words: trend, against }) => {
    const at = span.start + Math.max(0, words.indexOf(trend));
    const figures = against.map(({ later }) => spanOf(later));
    return findingAt(text, [{ start: at, end: at + trend.length }, ...figures], {
      kind: 'stale',
      rank: 'likely',
      reason: `本段沿用旧稿，数字变了，“${trend}”没有变，方向相反`,
      sources: [source],
    });
  });
  return [...unmoved, ...trends];
}

/** Characters shown on either side of the words that the archive has. */
const beside = 30;

/** The part of a source around the words that a passage shares with it. */
function excerpt(source: FindingSource, shared: string): FindingSource {
  const { words } = source;
  const at = words.indexOf(shared);
  if (at < 0) return source;
  const from = Math.max(0, at - beside);
  const to = Math.min(words.length, at + shared.length + beside);
  const cut = `${from > 0 ? '……' : ''}${words.slice(from, to)}${to < words.length ? '……' : ''}`;
  return { ...source, words: cut };
}

/** Told of what the archive last has from years ago. */
function oldFinding(
  text: string,
  span: Span,
  year: number | null,
  latest: number | null,
  sources: readonly FindingSource[],
): DraftFinding[] {
  const age = latest === null || year === null ? 0 : latest - year;
  if (age < stale) return [];
  const reason = `文库里最近一次见于 ${String(year)} 年，此后 ${String(age)} 年未见`;
  return [findingAt(text, [span], { kind: 'dated', rank: 'hint', reason, sources })];
}

function passageFinding(
  text: string,
  passage: Passage,
  archive: DraftArchive,
  latest: number | null,
): DraftFinding[] {
  const { start, end, length, same } = passage;
  const isWhole = same === length;
  const [longest] = passage.runs.toSorted(
    (one, other) => other.end - other.start - (one.end - one.start),
  );
  const shared = text.slice(longest?.start ?? start, longest?.end ?? end);
  const sources = [excerpt(sourceAt(archive, passage), shared)];
  const told = findingAt(text, [{ start, end }], {
    kind: 'passage',
    rank: 'hint',
    reason: isWhole
      ? `${String(length)} 字，文库里有`
      : `${String(length)} 字，文库里有，${String(length - same)} 字不同`,
    sources,
  });
  if (length < leastOld) return [told];
  return [told, ...oldFinding(text, { start, end }, passage.latest, latest, sources)];
}

/** The latest year of what a paragraph is made of; null where one of its passages has none. */
function newestOf({ passages }: Reused): number | null {
  const years = passages.map(({ latest }) => latest);
  return years.includes(null) ? null : Math.max(...years.map((year) => year ?? 0));
}

/** What is to be said of the passages that the archive has. */
export function reuseFindings(
  draft: DraftText,
  metrics: readonly Metric[],
  passages: readonly Passage[],
  archive: DraftArchive,
  lists: MetricLists,
  latest: number | null,
): DraftFinding[] {
  const reused = reusedBlocks(draft, metrics, passages);
  const told = new Set(reused.flatMap((block) => block.passages));
  return [
    ...reused.flatMap((block) => [
      findingAt(draft.text, [block.span], {
        kind: 'reused',
        rank: 'hint',
        reason: `本段 ${percent(block.share)} 与文库里的一段相同`,
        sources: [sourceAt(archive, block.place)],
      }),
      ...figureFindings(draft.text, block, archive, lists),
      ...oldFinding(draft.text, block.span, newestOf(block), latest, [
        sourceAt(archive, block.place),
      ]),
    ]),
    ...passages
      .filter((passage) => !told.has(passage))
      .flatMap((passage) => passageFinding(draft.text, passage, archive, latest)),
  ];
}
