import { findAcross } from '../../check/across/findAcross.ts';
import type { Measures } from '../../check/across/partsAndTotals.ts';
import { archiveSpeech, type ArchiveSpeech } from '../../check/across/archiveSpeech.ts';
import { findInconsistencies } from '../../metrics/consistency/findInconsistencies.ts';
import type { Metric } from '../../schema/metric.ts';
import type { DraftText } from '../draftText.ts';
import {
  findingAt,
  type DraftFinding,
  type DraftRank,
  type FindingSource,
  type Span,
} from '../finding.ts';

/** What the drafter says of the draft: whose it is and what time it reports on. */
export interface DraftFacts {
  /** Key of the office; null where none is chosen. */
  office: string | null;
  year: number | null;
  /** 1 the first half, 2 the second, null the whole year. */
  half: 1 | 2 | null;
}

/** An earlier speech of the office, with what it is called. */
export interface OfficeSpeech {
  title: string;
  checked: ArchiveSpeech;
}

const ranks: Readonly<Record<'certain' | 'likely' | 'unsure', DraftRank>> = {
  certain: 'must',
  likely: 'likely',
  unsure: 'hint',
};
const ownId = 'draft';

function periodOf({ year, half }: DraftFacts): ArchiveSpeech['speech']['period'] {
  const label = half === 1 ? '上半年' : half === 2 ? '下半年' : '全年';
  return { label, half, year };
}

/** The spans of quotes in the draft; none of a quote that is not there. */
function spansOf(
  { blocks }: DraftText,
  places: readonly { paragraph: string; quote: string; text?: string | undefined }[],
): Span[] {
  return places.flatMap(({ paragraph, quote, text = quote }) => {
    const block = blocks.find(({ id }) => id === paragraph);
    const at = block?.text.indexOf(quote) ?? -1;
    const inQuote = quote.indexOf(text);
    if (!block || at < 0 || inQuote < 0) return [];
    const start = block.start + at + inQuote;
    return [{ start, end: start + text.length }];
  });
}

function asFinding(
  draft: DraftText,
  kind: 'sum' | 'figure',
  rank: DraftRank,
  reason: string,
  spans: readonly Span[],
  sources: readonly FindingSource[] = [],
): DraftFinding[] {
  const [first, ...others] = spans;
  return first ? [findingAt(draft.text, [first, ...others], { kind, rank, reason, sources })] : [];
}

function placeName(office: readonly OfficeSpeech[], id: string, paragraph: string) {
  const found = office.find(({ checked }) => checked.id === id);
  const number = found?.checked.speech.paragraphs.findIndex((one) => one.id === paragraph) ?? -1;
  return `《${found?.title ?? id}》，第${String(number + 1)}段`;
}

/** Figures of the draft that do not go together, and those that do not go with the office's earlier ones. */
export function figureFindings(
  draft: DraftText,
  metrics: readonly Metric[],
  facts: DraftFacts,
  office: readonly OfficeSpeech[],
  measures: Measures,
): DraftFinding[] {
  const texts = draft.blocks.map(({ text }) => text);
  const speech = {
    office: facts.office ?? ownId,
    genre: ownId,
    period: periodOf(facts),
    yearEstimate: null,
    metrics: [...metrics],
    paragraphs: draft.blocks.map(({ id, level, part }) => ({ id, level, part })),
  };
  const own = archiveSpeech(ownId, speech, texts);
  const figures = new Map(metrics.map((metric) => [metric.id, metric]));
  const inside = findInconsistencies(speech, own.texts).flatMap((finding) => {
    const concerned = finding.metrics.flatMap((id) => figures.get(id) ?? []);
    const places = concerned.length > 0 ? concerned : finding.places;
    return asFinding(draft, 'sum', ranks[finding.rank], finding.reason, spansOf(draft, places));
  });
  const others = office.map(({ checked }) => checked);
  // Reused paragraphs are found over the whole archive, not of one office only.
  const isReuse = (kind: string) => kind.startsWith('reused');
  const across = findAcross([...others, own], measures)
    .filter(({ speech: id, kind }) => id === ownId && !isReuse(kind))
    .flatMap(({ rank, reason, places }) => {
      const here = spansOf(
        draft,
        places.filter((place) => place.speech === ownId),
      );
      const sources = places
        .filter((place) => place.speech !== ownId)
        .map((place) => ({
          href: `speeches/${place.speech}/#${place.paragraph}`,
          source: placeName(office, place.speech, place.paragraph),
          words: place.quote,
        }));
      return asFinding(draft, 'figure', ranks[rank], reason, here, sources);
    });
  return [...inside, ...across];
}
