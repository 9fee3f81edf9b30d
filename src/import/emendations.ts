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
    'conversion-residue',
    { reason: '繁简转换的残留，按词改正', certainty: 'certain', single: false },
  ],
  [
    'fused-mark',
    { reason: '标点与后一字的编码错位合并，按字节和注音恢复', certainty: 'likely', single: true },
  ],
  [
    'misaligned-bytes',
    { reason: '编码错开一个字节造成的乱码，重新对齐', certainty: 'likely', single: true },
  ],
  [
    'mojibake',
    { reason: '用错编码读出的乱码，按原来的编码重读', certainty: 'certain', single: true },
  ],
  [
    'html-entity',
    { reason: '网页的字符代码，换成它所指的字符', certainty: 'certain', single: false },
  ],
  [
    'invisible',
    { reason: '看不见的字符（零宽、控制符等），已删去', certainty: 'certain', single: false },
  ],
  [
    'byte-remains',
    { reason: '读错的字节留下的控制符，已删去，可能缺字', certainty: 'unsure', single: true },
  ],
  [
    'radical-form',
    {
      reason: '字体里与部首同形的字，复制出来成了部首符号，换成汉字',
      certainty: 'certain',
      single: false,
    },
  ],
  [
    'small-mark',
    { reason: '小型或半角的标点变体，改为通用的标点', certainty: 'certain', single: false },
  ],
  [
    'list-sign',
    {
      reason: '列表前的图形符号，复制出来成了私用字符，已删去',
      certainty: 'likely',
      single: false,
    },
  ],
  [
    'site-watermark',
    { reason: '网站插在文中的名称、网址，不属于讲稿', certainty: 'likely', single: true },
  ],
  ['copy-noise', { reason: '论坛防复制的乱码，不属于讲稿', certainty: 'likely', single: true }],
  [
    'spaced-name',
    { reason: '两字姓名为与三字姓名取齐而空格，已合拢', certainty: 'certain', single: true },
  ],
  ['spaced-number', { reason: '数字逐位空格，已合拢', certainty: 'certain', single: false }],
  ['mark-space', { reason: '全角标点旁的空格，已删去', certainty: 'certain', single: false }],
  [
    'digit-width',
    { reason: '全角数字、字母改为半角（GB/T 15835）', certainty: 'certain', single: false },
  ],
  [
    'long-mark',
    { reason: '破折号、省略号改用规范的写法（GB/T 15834）', certainty: 'certain', single: false },
  ],
  ['doubled-mark', { reason: '标点重复，删去一个', certainty: 'likely', single: true }],
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
  ['formula', { reason: '公式，没有转成文字', certainty: 'likely', single: true }],
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
  /** How sure this place is, where that differs from its rule in general. */
  certainty?: Emendation['certainty'] | undefined;
  paragraph?: string;
  offset?: number;
}

const unknown: RuleNote = { reason: '校改', certainty: 'unsure', single: true };

/** What readers are told of a rule. */
export function noteOf(rule: string): { reason: string; certainty: Emendation['certainty'] } {
  return notes.get(rule) ?? unknown;
}

function record(edit: PlacedEdit, rule: string, count?: number): Omit<Emendation, 'id'> {
  const { reason, certainty } = noteOf(rule);
  const place = count === undefined && edit.paragraph !== undefined;
  return {
    rule,
    before: edit.before,
    after: edit.after,
    reason,
    certainty: edit.certainty ?? certainty,
    ...(count === undefined ? {} : { count }),
    ...(place ? { paragraph: edit.paragraph, offset: edit.offset } : {}),
  };
}

interface PlacedRecord {
  edit: PlacedEdit;
  rule: string;
}

// So many places of a rule less sure than it is in general are told one by one.
const fewPlaces = 20;

/**
 * The records for readers: one a place for telling repairs and for the few less sure ones, one a
 * rule and certainty for repeated ones.
 */
export function summariseEdits(edits: readonly PlacedEdit[]): Emendation[] {
  const groups = new Map<string, { rule: string; places: PlacedEdit[] }>();
  for (const edit of edits) {
    for (const rule of edit.rule.split('+')) {
      const key = `${rule} ${edit.certainty ?? ''}`;
      const group = groups.get(key);
      if (group) group.places.push(edit);
      else groups.set(key, { rule, places: [edit] });
    }
  }
  const grouped: Omit<Emendation, 'id'>[] = [];
  const single: PlacedRecord[] = [];
  for (const { rule, places } of groups.values()) {
    const [first] = places;
    if (!first) continue;
    const isFew = first.certainty !== undefined && places.length <= fewPlaces;
    if ((notes.get(rule) ?? unknown).single || first.certainty === 'unsure' || isFew) {
      for (const edit of places) single.push({ edit, rule });
    } else grouped.push(record(first, rule, places.length));
  }
  const order = new Map(edits.map((edit, index) => [edit, index]));
  const placed = single
    .toSorted((one, other) => (order.get(one.edit) ?? 0) - (order.get(other.edit) ?? 0))
    .map(({ edit, rule }) => record(edit, rule));
  return [...grouped, ...placed].map((entry, index) => ({
    id: `e${String(index + 1).padStart(2, '0')}`,
    ...entry,
  }));
}
