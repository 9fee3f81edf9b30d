import { clauseAfter, clauseMarks, startAfter } from '../context/clause.ts';
import type { Spot } from '../quantities/spots.ts';
import { readSubject, type Subject } from './subject.ts';

/** What a figure counts, with how sure each is where the words beside it leave it open. */
export interface PlacedSubject extends Subject {
  sure: { subject?: 'likely' | 'unsure'; action?: 'likely' };
}

const ranked = /取得|暂?位居|名列|位列|排名|排在|跃居|稳居|居/u;
// 节油2万公升: verb and object in one word.
const ownVerb = /^[节增减降]/u;
// Only a list joins figures under one verb: 发放宣传册3本、海报5张.
const listed = /^[^，。；：！？]*(?:、|和|及)/u;

/** The clause before a figure, from the figure before it at most. */
function clauseBefore(text: string, spot: Spot, previous: Spot | undefined): string {
  const clause = startAfter(text, clauseMarks, spot.start);
  if (!previous || previous.end <= clause) return text.slice(clause, spot.start);
  // What follows the figure before, up to the first 、, belongs to it: 71个文号、传真电报….
  return text.slice(previous.end, spot.start).replace(/^[^、]*(?:、|和|及)/u, '');
}

function paragraphLead(text: string): string | null {
  return /^[^，。；、]{1,6}?工作/u.exec(text)?.[0] ?? null;
}

function inList(text: string, spot: Spot, previous: Spot | undefined): boolean {
  return previous !== undefined && listed.test(text.slice(previous.end, spot.start));
}

/**
 * Subject and action of the figure at `spot`. A figure of a list takes the verb of the one before; one
 * whose clause names nothing takes its subject. `told` is what was read for the figure before.
 */
export function subjectAt(
  text: string,
  spot: Spot,
  previous: Spot | undefined,
  told: Subject | null,
): PlacedSubject {
  const before = clauseBefore(text, spot, previous);
  if (spot.qualifier === 'rank') {
    const [stem = ''] = before.split(ranked);
    const { subject } = readSubject(stem, '');
    const named = subject ?? paragraphLead(text);
    return { subject: named, action: '位居', sure: subject ? {} : { subject: 'likely' } };
  }
  const found = readSubject(before, clauseAfter(text, spot.end));
  const isListed = inList(text, spot, previous) && !ownVerb.test(found.subject ?? '');
  const action = found.action ?? (isListed ? (told?.action ?? null) : null);
  const sure: PlacedSubject['sure'] = found.action === action ? {} : { action: 'likely' };
  if (found.subject !== null) return { subject: found.subject, action, sure };
  const subject = told?.subject ?? null;
  return { subject, action, sure: { ...sure, subject: subject === null ? 'unsure' : 'likely' } };
}
