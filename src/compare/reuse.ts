import { commonRuns } from '../text/runs/commonRuns.ts';
import { comparable } from '../text/runs/comparable.ts';
import type { ComparedSpeech } from './comparedSpeech.ts';

/** A place in a speech: offsets in the text of a paragraph, `end` exclusive. */
export interface Place {
  /** Index of the paragraph. */
  paragraph: number;
  start: number;
  end: number;
}

/** A passage of one speech that stands word for word in the other. */
export interface Passage {
  /** Its characters without blanks. */
  length: number;
  text: string;
  a: Place;
  /** One of the places where it stands there. */
  b: Place;
}

/** What two speeches share. */
export interface Reuse {
  /** Longest first. */
  passages: Passage[];
  /** What of each is marked as common. */
  inA: Place[];
  inB: Place[];
  /** Share of the characters of each that stand in the other, 0 to 1. */
  shareOfA: number;
  shareOfB: number;
}

type Texts = Pick<ComparedSpeech, 'paragraphs'>;

/** The fewest characters that make a passage. */
export const leastPassage = 8;

// Characters for private use that no text holds, one a side: no passage goes over the end of a paragraph.
const seams = { a: '\ue000', b: '\ue001' } as const;

/** The text of a speech in one piece, with where each paragraph begins. */
interface Joined {
  text: string;
  starts: number[];
  /** Characters that count. */
  size: number;
}

function join({ paragraphs }: Texts, seam: string): Joined {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of paragraphs) {
    starts.push(length);
    length += text.length + 1;
  }
  const text = paragraphs.map((paragraph) => paragraph.text).join(seam);
  const size = comparable(text).symbols.length - Math.max(0, paragraphs.length - 1);
  return { text, starts, size };
}

function placeOf({ starts }: Joined, { start, end }: { start: number; end: number }): Place {
  const paragraph = starts.findLastIndex((offset) => offset <= start);
  const offset = starts[paragraph] ?? 0;
  return { paragraph, start: start - offset, end: end - offset };
}

const share = (length: number, { size }: Joined) => (size === 0 ? 0 : length / size);

const total = (runs: readonly { length: number }[]) =>
  runs.reduce((sum, { length }) => sum + length, 0);

/** The passages of at least 8 characters that two speeches share, and how much of each they are. */
export function findReuse(a: Texts, b: Texts): Reuse {
  const own = join(a, seams.a);
  const other = join(b, seams.b);
  const runs = commonRuns(own.text, other.text, { least: leastPassage });
  const back = commonRuns(other.text, own.text, { least: leastPassage });
  const passages = runs.map((run) => ({
    length: run.length,
    text: own.text.slice(run.a.start, run.a.end),
    a: placeOf(own, run.a),
    b: placeOf(other, run.b),
  }));
  return {
    passages,
    inA: passages.map((passage) => passage.a),
    inB: back.map((run) => placeOf(other, run.a)),
    shareOfA: share(total(runs), own),
    shareOfB: share(total(back), other),
  };
}
