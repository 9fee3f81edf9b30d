import { hasPredicate, structureOf } from './likeStructure.ts';
import type { PhraseSpeech } from './phraseSpeech.ts';
import { Tally, type PhraseEntry } from './tally.ts';
import { joinUnits, sentencesOf, splitUnits, type Unit } from './units.ts';

const han = /^\p{Script=Han}+$/u;
const length = { least: 4, most: 20 } as const;
const fewest = 3;
const leastKinds = 0.66;

function mayBelong(unit: Unit): boolean {
  const size = unit.text.length;
  const isPlain = han.test(unit.text) && !unit.words.some(({ kind }) => kind === 'number');
  return size >= length.least && size <= length.most && isPlain && hasPredicate(unit);
}

const isList = ({ mark }: Unit) => mark === '、';

/** 罢免制度、轮换制度: a list of names, whose last noun is the same. */
function isNameList(one: Unit, other: Unit): boolean {
  const [last, partner] = [one.words.at(-1), other.words.at(-1)];
  return isList(one) && last?.kind === 'noun' && last.text === partner?.text;
}

/** True where one unit goes on with the structure of the one before. */
function goesOn(one: Unit, other: Unit): boolean {
  const structure = structureOf(one, other);
  const { kinds, strictKinds, shared, isSameLength, isSameRhythm, sharedCharacters } = structure;
  const longer = Math.max(one.text.length, other.text.length);
  const isNear = Math.abs(one.text.length - other.text.length) <= Math.max(1, longer * 0.25);
  if (!isNear || one.text === other.text || isNameList(one, other)) return false;
  // Behind 、 a verb's second object may stand: 健全审计、监察体系.
  if (isList(one) && sharedCharacters === 0) return isSameLength && strictKinds === 1;
  if (shared > 0) return kinds >= leastKinds || (isSameLength && shared > 1);
  // 个个有压力、事事有着落: cut into words differently, yet built alike.
  return sharedCharacters > 0 || (isSameLength && isSameRhythm && kinds === 1);
}

const clauseEnd = /^[，。；！？]+$/u;

/** The runs of units that are built alike, of whatever length from two, from clause to clause. */
export function alikeRuns(units: readonly Unit[]): Unit[][] {
  const found: Unit[][] = [];
  let open: Unit[] = [];
  let markBefore = '';
  let markLast = '';
  const close = () => {
    const end = open.at(-1)?.mark ?? '';
    // What a quotation mark cuts off, or a list goes on with, is a part of something else.
    const isWhole = (end === '' || clauseEnd.test(end)) && /^[，。；！？：—]*$/u.test(markBefore);
    if (open.length > 1 && isWhole) found.push(open);
    open = [];
  };
  for (const unit of units) {
    const last = open.at(-1);
    if (!mayBelong(unit)) close();
    else {
      if (last && !(/^[，、；]$/u.test(last.mark) && goesOn(last, unit))) close();
      if (open.length === 0) markBefore = markLast;
      open.push(unit);
    }
    markLast = unit.mark;
  }
  close();
  return found;
}

/** How a run is built, for readers: 4 项，各 6 字. */
function runPattern(run: readonly Unit[]): string {
  const sizes = new Set(run.map(({ text }) => text.length));
  const [only] = sizes;
  const size = sizes.size === 1 ? `，各 ${String(only)} 字` : '';
  return `${String(run.length)} 项${size}`;
}

/** Parallel series (排比): three or more clauses side by side that are built alike. */
export function findParallels(speeches: readonly PhraseSpeech[]): PhraseEntry[] {
  const tally = new Tally();
  for (const speech of speeches) {
    for (const paragraph of speech.paragraphs) {
      for (const sentence of sentencesOf(splitUnits(paragraph.words))) {
        for (const run of alikeRuns(sentence)) {
          if (run.length < fewest) continue;
          const text = joinUnits(run);
          tally.add(text, text, { speech, paragraph }, null, runPattern(run));
        }
      }
    }
  }
  return tally.list();
}
