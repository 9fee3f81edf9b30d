import { readFileSync } from 'node:fs';
import type { OfficeSpeech } from '../../../src/draft/figures/figureFindings.ts';
import type { CheckGround } from '../../../src/draft/checkDraft.ts';
import { readDraft } from '../../../src/draft/draftText.ts';
import { archiveSpeech } from '../../../src/check/across/archiveSpeech.ts';
import { readLists } from '../../../src/import/read/lists.ts';
import { findBlockMetrics } from '../../../src/metrics/blockMetrics.ts';
import { readVocabulary } from '../../../src/files/vocabulary.ts';
import { chunksOf } from './sampleChunks.ts';

const folder = 'tests/fixtures/draft';
const office = 'sample';

/** A fault that was put into a draft, as offsets in it. */
export interface PlantedFault {
  start: number;
  end: number;
  kind: string;
  wrong: string;
}

/** A draft with faults, and the same without them. */
export interface PlantedDraft {
  faulty: string;
  clean: string;
  faults: PlantedFault[];
}

const mark = /⟦(?<wrong>[^⇒]*)⇒(?<right>[^⇒]*)⇒(?<kind>\w+)⟧/gu;

/** Reads the draft of the fixture: ⟦wrong⇒right⇒kind⟧ for every fault. */
export function readPlantedDraft(): PlantedDraft {
  const marked = readFileSync(`${folder}/draft.txt`, 'utf8').trim();
  const faults: PlantedFault[] = [];
  let faulty = '';
  let from = 0;
  for (const match of marked.matchAll(mark)) {
    const { wrong = '', kind = '' } = match.groups ?? {};
    faulty += marked.slice(from, match.index);
    faults.push({ start: faulty.length, end: faulty.length + wrong.length, kind, wrong });
    faulty += wrong;
    from = match.index + match[0].length;
  }
  faulty += marked.slice(from);
  return { faulty, clean: marked.replace(mark, '$<right>'), faults };
}

const years = [2024, 2021];

/** What the draft is held against: two earlier speeches of its office. */
export function plantedGround(): CheckGround {
  const lists = readLists('content');
  const earlier = years.map((year) => {
    const [title = '', ...lines] = readFileSync(`${folder}/earlier-${String(year)}.txt`, 'utf8')
      .trim()
      .split('\n');
    return { year, title, blocks: readDraft(lines.join('\n')).blocks };
  });
  const speeches = earlier.map(({ year, title, blocks }) => ({
    id: `sample-${String(year)}`,
    title,
    office,
    year: String(year),
    date: `${String(year)}年`,
    texts: blocks.map(({ text }) => text),
  }));
  const own = earlier.map(({ year, title, blocks }): OfficeSpeech => {
    const paragraphs = blocks.map(({ id, level, part }) => ({ id, level, part }));
    const speech = {
      office,
      genre: 'work-summary',
      period: { label: '全年', half: null, year },
      yearEstimate: null,
      metrics: findBlockMetrics(blocks, lists),
      paragraphs,
    };
    const texts = blocks.map(({ text }) => text);
    return { title, checked: archiveSpeech(`sample-${String(year)}`, speech, texts) };
  });
  return {
    archive: { chunks: chunksOf(speeches), offices: { [office]: '样例市办公室' } },
    lists,
    measures: readVocabulary('content').lists.indicators,
    office: own,
  };
}
