import { archiveSpeech } from '../../src/check/across/archiveSpeech.ts';
import { findAll, type ArchiveFinding } from '../../src/check/findings.ts';
import { readArchive } from '../../src/files/readArchive.ts';
import { readLists } from '../../src/import/read/lists.ts';
import { findBlockMetrics } from '../../src/metrics/blockMetrics.ts';
import { demoContent } from '../support/planted.ts';
import { seededRandom } from '../support/random.ts';
import { planters, type Plant, type PlantedSpeech } from './plantErrors.ts';

/** What one kind of planted error gave. */
export interface KindResult {
  kind: string;
  planted: number;
  found: number;
  /** What is found with the error only and does not concern its paragraph. */
  falseAlarms: ArchiveFinding[];
  /** What was not found. */
  missed: Plant[];
}

const { lists, speeches } = readArchive(demoContent);
const metricLists = readLists(demoContent);
const offices = new Map([...lists.offices].map(([key, { name }]) => [key, name]));

const originals = new Map(speeches.map(({ id, speech }) => [id, speech]));

const clean: PlantedSpeech[] = speeches.map(({ id, speech, texts }) => ({
  id,
  office: speech.office,
  period: speech.period,
  metrics: speech.metrics,
  blocks: speech.paragraphs.map((paragraph, index) => ({ ...paragraph, text: texts[index] ?? '' })),
}));

function withPlant(speech: PlantedSpeech, plant: Plant): PlantedSpeech {
  if (speech.id !== plant.speech) return speech;
  const blocks = speech.blocks.map((block) =>
    block.id === plant.paragraph ? { ...block, text: plant.text } : block,
  );
  return { ...speech, blocks, metrics: findBlockMetrics(blocks, metricLists) };
}

function ask(archive: readonly PlantedSpeech[]): ArchiveFinding[] {
  const asked = archive.flatMap(({ id, blocks, metrics }) => {
    const speech = originals.get(id);
    const texts = blocks.map(({ text }) => text);
    return speech ? [archiveSpeech(id, { ...speech, metrics: [...metrics] }, texts)] : [];
  });
  return findAll(asked, lists.indicators, offices);
}

/** The fingers of a hand that draws: so many of a list, each once. */
function draw<Item>(list: readonly Item[], count: number, random: () => number): Item[] {
  const left = [...list];
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat();
}

/** Plants errors of every kind into the sample archive, one at a time, and asks what is found of them. */
export function findPlanted(perKind: number, seed: number): KindResult[] {
  const random = seededRandom(seed);
  const known = new Set(ask(clean).map(({ id }) => id));
  return Object.entries(planters).map(([kind, planter]) => {
    const plants = draw(planter(clean), perKind, random);
    const missed: Plant[] = [];
    const falseAlarms: ArchiveFinding[] = [];
    for (const plant of plants) {
      const fresh = ask(clean.map((speech) => withPlant(speech, plant))).filter(
        ({ id }) => !known.has(id),
      );
      const concerned = fresh.filter(({ places }) =>
        places.some(
          ({ speech, paragraph }) => speech === plant.speech && paragraph === plant.paragraph,
        ),
      );
      falseAlarms.push(...fresh.filter((finding) => !concerned.includes(finding)));
      if (concerned.length === 0) missed.push(plant);
    }
    const planted = plants.length;
    return { kind, planted, found: planted - missed.length, falseAlarms, missed };
  });
}

/** Prints recall and false alarms by kind of error. */
export function benchFindings(perKind: number, seed: number, errors: number): void {
  console.log('kind\tplanted\tfound\tfalse alarms');
  for (const { kind, planted, found, falseAlarms, missed } of findPlanted(perKind, seed)) {
    console.log([kind, planted, found, falseAlarms.length].join('\t'));
    for (const { id, reason } of falseAlarms.slice(0, errors))
      console.log(`  false ${id} ${reason}`);
    for (const { speech, paragraph, text } of missed.slice(0, errors)) {
      console.log(`  missed ${speech} ${paragraph} ${text.slice(-120)}`);
    }
  }
}
