import type { Emendation } from '../schema/emendation.ts';

/** How a repair rule is told to readers. */
interface RuleNote {
  reason: string;
  certainty: Emendation['certainty'];
  /** True when every place is worth a record of its own. */
  single: boolean;
}

const notes: ReadonlyMap<string, RuleNote> = new Map([
  ['pinyin-glue', { reason: '汉字后粘有拼音，已删去', certainty: 'certain', single: false }],
  [
    'forced-traditional',
    { reason: '下载时被强制转为繁体，已还原为简体', certainty: 'certain', single: false },
  ],
  [
    'punctuation-width',
    { reason: '中文里的半角标点改为全角（GB/T 15834）', certainty: 'certain', single: false },
  ],
  [
    'fused-mark',
    { reason: '句号与“总”字被错误编码合并，据文意恢复', certainty: 'likely', single: true },
  ],
  ['broken-paragraph', { reason: '段落在句中被截断，已接合', certainty: 'certain', single: true }],
  ['line-end', { reason: '别种系统的换行符，改为通用的换行', certainty: 'certain', single: false }],
  ['layout-space', { reason: '缩进、空行等排版空白，已删去', certainty: 'certain', single: false }],
  ['item-marker', { reason: '汇编的篇次标记，不属于讲稿', certainty: 'certain', single: true }],
]);

/** One change of the ledger, placed in the archived text. */
export interface PlacedEdit {
  before: string;
  after: string;
  rule: string;
  paragraph?: string;
  offset?: number;
}

const unknown: RuleNote = { reason: '校改', certainty: 'unsure', single: true };

function record(edit: PlacedEdit, rule: string, count?: number): Omit<Emendation, 'id'> {
  const { reason, certainty } = notes.get(rule) ?? unknown;
  const place = count === undefined && edit.paragraph !== undefined;
  return {
    rule,
    before: edit.before,
    after: edit.after,
    reason,
    certainty,
    ...(count === undefined ? {} : { count }),
    ...(place ? { paragraph: edit.paragraph, offset: edit.offset } : {}),
  };
}

/** The records for readers: one a place for telling repairs, one a rule for repeated ones. */
export function summariseEdits(edits: readonly PlacedEdit[]): Emendation[] {
  const repeated = new Map<string, PlacedEdit[]>();
  const single: Omit<Emendation, 'id'>[] = [];
  for (const edit of edits) {
    for (const rule of edit.rule.split('+')) {
      if ((notes.get(rule) ?? unknown).single) single.push(record(edit, rule));
      else repeated.set(rule, [...(repeated.get(rule) ?? []), edit]);
    }
  }
  const grouped = [...repeated].flatMap(([rule, places]) => {
    const [first] = places;
    return first ? [record(first, rule, places.length)] : [];
  });
  return [...grouped, ...single].map((entry, index) => ({
    id: `e${String(index + 1).padStart(2, '0')}`,
    ...entry,
  }));
}
