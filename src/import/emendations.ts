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
  ['markdown-mark', { reason: 'Markdown 的标记，已取其义', certainty: 'certain', single: false }],
  ['front-matter', { reason: 'Markdown 文件头，不属于讲稿', certainty: 'certain', single: true }],
  ['record-field', { reason: '数据记录里正文以外的字段', certainty: 'certain', single: true }],
  ['hard-wrap', { reason: '行末的硬换行，已接合', certainty: 'likely', single: false }],
  ['page-header', { reason: '页眉、页脚，不属于讲稿', certainty: 'certain', single: false }],
  ['page-number', { reason: '页码，不属于讲稿', certainty: 'certain', single: false }],
  [
    'page-furniture',
    { reason: '网页的导航、按钮等，不属于讲稿', certainty: 'likely', single: false },
  ],
  ['hidden-text', { reason: '文件里隐藏的文字', certainty: 'certain', single: true }],
  ['tracked-deletion', { reason: '修订中已删去的文字', certainty: 'certain', single: true }],
  ['tracked-move', { reason: '修订中已移走的文字', certainty: 'certain', single: true }],
  ['comment', { reason: '批注，不属于讲稿', certainty: 'certain', single: true }],
  ['contents-list', { reason: '自动生成的目录', certainty: 'certain', single: false }],
  ['ruby-text', { reason: '注音，已删去', certainty: 'certain', single: false }],
  ['drawing-text', { reason: '图形里的文字，不在正文中', certainty: 'likely', single: true }],
  [
    'list-number',
    { reason: '自动编号，由文件的编号定义写出', certainty: 'certain', single: false },
  ],
  [
    'note-number',
    { reason: '脚注、尾注的自动序号，注文另起一段', certainty: 'certain', single: true },
  ],
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
