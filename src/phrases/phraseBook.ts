import { findCouplets } from './couplets.ts';
import { findFormulas } from './formulas.ts';
import { findFourCharacters } from './fourCharacters.ts';
import { findFrames } from './frames.ts';
import { findHeadings } from './headings.ts';
import { findParallels } from './parallels.ts';
import { findPartSentences } from './partSentences.ts';
import type { PhraseSpeech } from './phraseSpeech.ts';
import { findSeries } from './series.ts';
import { findSlogans } from './slogans.ts';
import type { PhraseEntry } from './tally.ts';
import { findTransitions } from './transitions.ts';
import { findWordFrames } from './wordFrames.ts';

/** A kind of phrase, with how its list is made. */
export interface PhraseKind {
  key: string;
  name: string;
  /** How the list is made, for readers. */
  method: string;
  find: (speeches: readonly PhraseSpeech[]) => PhraseEntry[];
}

/** The kinds in the order readers see them. */
export const phraseKinds: readonly PhraseKind[] = [
  {
    key: 'openings',
    name: '开头',
    method: '取自各篇导语：前 5 句里点明会议、时间或任务的。数字不同的算同一句。',
    find: (speeches) => findPartSentences(speeches, 'opening'),
  },
  {
    key: 'results',
    name: '报成绩',
    method:
      '取自各篇“成绩”部分的前 60 句：有“取得、完成、提高、突破”等结果词的句子。数字不同的算同一句。',
    find: (speeches) => findPartSentences(speeches, 'achievements'),
  },
  {
    key: 'shortcomings',
    name: '说不足',
    method: '取自各篇“不足”部分：有“不够、差距、薄弱、滞后”等词的句子。',
    find: (speeches) => findPartSentences(speeches, 'shortcomings'),
  },
  {
    key: 'tasks',
    name: '布置任务',
    method:
      '取自各篇“任务”部分的前 60 句：以动词起头或有“要、必须”，并有“要、加强、推进、确保”等词的句子。数字不同的算同一句。',
    find: (speeches) => findPartSentences(speeches, 'plans'),
  },
  {
    key: 'demands',
    name: '提要求',
    method: '取自各篇“要求”部分：以动词起头或有“要、必须”，并有“要、必须、切实、坚决”等词的句子。',
    find: (speeches) => findPartSentences(speeches, 'requirements'),
  },
  {
    key: 'closings',
    name: '结尾',
    method: '取自各篇结语的最后 4 句：有号召、展望、祝愿的话。',
    find: (speeches) => findPartSentences(speeches, 'closing'),
  },
  {
    key: 'transitions',
    name: '过渡',
    method: '句首到第一个逗号，至少两篇用过，以连接、时间、条件的词起头或收尾。',
    find: findTransitions,
  },
  {
    key: 'series',
    name: '一是二是',
    method: '依次数下去的“一是……二是……”，只列各项的头一句，话没有完的写“……”。',
    find: findSeries,
  },
  {
    key: 'headings',
    name: '标题',
    method: '全部各级标题，去掉编号；句式由分词后的词性和字数量出。',
    find: findHeadings,
  },
  {
    key: 'formulas',
    name: '固定说法',
    method:
      '在至少两篇里逐字重复、不能再加长的词串，两头是完整的词，不含虚词和数字；长说法里的短说法只在常单用时另列。不是手工词表。',
    find: findFormulas,
  },
  {
    key: 'four-characters',
    name: '四字格',
    method: '成语，以及标点之间正好四个字、有动词或形容词的词语。',
    find: findFourCharacters,
  },
  {
    key: 'parallels',
    name: '排比',
    method: '相连三项以上、字数相近、词性依次相同的分句。',
    find: findParallels,
  },
  {
    key: 'couplets',
    name: '对偶',
    method: '相连两句，字数相同，每个位置上的词长度相同、词性相同。',
    find: findCouplets,
  },
  {
    key: 'slogans',
    name: '引号里的提法',
    method: '引号里三个字以上的口号、活动名称和专门提法；单个名词不收。',
    find: findSlogans,
  },
  {
    key: 'frames',
    name: '句式骨架',
    method: '报数字的分句，数字留空：相连几个数字的，或至少两篇填过的。各处实际数字列在出处里。',
    find: findFrames,
  },
  {
    key: 'word-frames',
    name: '填词句式',
    method:
      '除一两处名称外逐字相同的分句，每处至少三种填法、至少两篇用过，名称的地方写作{词}。各处实际的词句列在出处里。',
    find: findWordFrames,
  },
];

/** A list of the phrase book. */
export interface PhraseList {
  kind: PhraseKind;
  /** The entries that are shown. */
  entries: PhraseEntry[];
  /** How many there are. */
  total: number;
}

/** More would be a list that nobody reads, on pages that no phone holds. */
export const mostEntries = 1000;

/** All lists of the phrase book. Speeches must come newest first. */
export function makePhraseBook(speeches: readonly PhraseSpeech[]): PhraseList[] {
  return phraseKinds.map((kind) => {
    const all = kind.find(speeches);
    return { kind, entries: all.slice(0, mostEntries), total: all.length };
  });
}
