import type { Part } from '../schema/paragraph.ts';
import { bareHeading } from '../outline/bareHeading.ts';
import type { ComparedSpeech } from './comparedSpeech.ts';

type Text = Pick<ComparedSpeech, 'paragraphs'>;

/** A stretch of a speech that a comparison sets beside one of another: a heading with its text. */
export interface Section {
  /** 1 for the highest headings and what has none, 2 for the next. */
  rank: 1 | 2;
  part: Part | null;
  /** The heading without number and full stop; '' where a part begins without one. */
  title: string;
  /** Index of its first and behind its last paragraph. */
  from: number;
  to: number;
}

/** The two highest levels of heading that a speech uses; deeper ones are text of their section. */
function shownLevels({ paragraphs }: Text): number[] {
  const used = [...new Set(paragraphs.map(({ level }) => level))].filter((level) => level > 0);
  return used.toSorted((one, other) => one - other).slice(0, 2);
}

/** The sections of a speech in order; they cover it. A part that turns without a heading is one too. */
export function splitSections(speech: Text): Section[] {
  const levels = shownLevels(speech);
  const sections: Section[] = [];
  speech.paragraphs.forEach(({ level, part, text }, index) => {
    const rank = levels.indexOf(level);
    const last = sections.at(-1);
    const turns = !last || part !== last.part;
    if (rank >= 0) {
      const title = bareHeading(text);
      sections.push({ rank: rank === 0 ? 1 : 2, part, title, from: index, to: index + 1 });
    } else if (turns) {
      sections.push({ rank: 1, part, title: '', from: index, to: index + 1 });
    } else last.to = index + 1;
  });
  return sections;
}
