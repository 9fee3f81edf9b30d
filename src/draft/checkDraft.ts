import { findBlockMetrics } from '../metrics/blockMetrics.ts';
import type { Measures } from '../check/across/partsAndTotals.ts';
import type { MetricLists } from '../metrics/findMetrics.ts';
import { extentOf, sourceAt, speechAt, type DraftArchive } from './archive/archive.ts';
import { readSymbols } from './archive/symbols.ts';
import { datedFindings } from './dated/datedFindings.ts';
import { readDraft } from './draftText.ts';
import { figureFindings, type DraftFacts, type OfficeSpeech } from './figures/figureFindings.ts';
import { inOrder, type DraftFinding } from './finding.ts';
import { findLanguage } from './language/findLanguage.ts';
import { findPassages, type Passage } from './reuse/findPassages.ts';
import { reuseFindings } from './reuse/reuseFindings.ts';

/** What a draft is held against. */
export interface CheckGround {
  archive: DraftArchive;
  lists: MetricLists;
  measures: Measures;
  /** Earlier speeches of the draft's office; empty where none is chosen. */
  office: readonly OfficeSpeech[];
}

/** A speech that a draft takes from. */
export interface ReuseSource {
  href: string;
  source: string;
  characters: number;
}

/** What the check says of a draft. */
export interface DraftReport {
  /** The draft as it was checked, a line a paragraph; spans are offsets in it. */
  text: string;
  findings: DraftFinding[];
  /** Characters without blanks, and those of them that stand in the archive. */
  characters: number;
  same: number;
  /** The speeches that most of them stand in, the first ones. */
  sources: ReuseSource[];
  /** Speeches that it was held against, the latest year among them, and those of its office. */
  speeches: number;
  latest: number | null;
  officeSpeeches: number;
}

const mostSources = 8;

function sourcesOf(passages: readonly Passage[], archive: DraftArchive): ReuseSource[] {
  const found = new Map<string, ReuseSource>();
  for (const passage of passages) {
    const speech = speechAt(archive, passage);
    if (!speech) continue;
    const { source } = sourceAt(archive, passage);
    const known = found.get(speech.id) ?? {
      href: `speeches/${speech.id}/`,
      source: source.replace(/，[^，]*$/u, ''),
      characters: 0,
    };
    known.characters += passage.same;
    found.set(speech.id, known);
  }
  return [...found.values()]
    .toSorted((one, other) => other.characters - one.characters)
    .slice(0, mostSources);
}

/** Checks a draft. Nothing is changed in it: every finding is for a person to judge. */
export function checkDraft(
  words: string,
  facts: DraftFacts,
  { archive, lists, measures, office }: CheckGround,
): DraftReport {
  const draft = readDraft(words);
  const { text } = draft;
  const symbols = readSymbols(text);
  const { speeches, latest } = extentOf(archive);
  const metrics = findBlockMetrics(draft.blocks, lists);
  const passages = findPassages(symbols, archive.chunks);
  return {
    text,
    findings: inOrder([
      ...findLanguage(draft),
      ...figureFindings(draft, metrics, facts, office, measures),
      ...reuseFindings(draft, metrics, passages, archive, lists, latest),
      ...datedFindings(text, archive, facts.year, latest),
    ]),
    characters: text.replace(/\s/gu, '').length,
    same: passages.reduce((sum, { same }) => sum + same, 0),
    sources: sourcesOf(passages, archive),
    speeches,
    latest,
    officeSpeeches: office.length,
  };
}
