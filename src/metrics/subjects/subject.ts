import { withoutPeriod } from './period.ts';

/** What is counted and done how; the subject is null when the words beside the number name none. */
export interface Subject {
  subject: string | null;
  action: string | null;
}

const verbs = [
  '公开录用',
  '再发展',
  '新发展',
  '送传阅',
  '差额考察',
  '提拔使用',
  ...[
    '完成 形成 撰写 审核 制发 印发 起草 编发 编制 编辑 上报 报送 采用 批示 办理 落实 接听 受理 更新',
    '办结 处置 处理 承办 召开 举办 开展 接待 收到 收发 交办 解决 立项 录用 筹措 提拔 调出 评为 发放',
    '培训 组织 新增 引进 建成 投入 实现 查处 化解 督办 督查 修订 出台 制定 编印 刊发',
  ]
    .join(' ')
    .split(' '),
].join('|');
// A verb inside a noun is none: 办结率, 接待任务.
const verbRun = new RegExp(`(?:${verbs})(?:(?:、|并)?(?:${verbs}))*(?!率|件)了?`, 'u');
const lead =
  /^(?:[、和及]|其中|特别|坚持|关注|并|还|又|共|累计|先后|已经?|均|都|再|为|被|把|将|有|由|是|暂)+/u;
const tail = /(?:[的了为达共]|达到|取得|累计)+$/u;
const noNoun = /(?:[对给等及和与]|以及)$/u;
const nounEnd = /等|的|进行|正式|成为|加入|为|被|[，。；：！？]/u;

function clean(words: string): string {
  let cleaned = withoutPeriod(words).replace(/^.*(?:比同期|比去年同期|比上年同期|同比)/u, '');
  for (let before = ''; before !== cleaned;) {
    before = cleaned;
    cleaned = cleaned.replace(lead, '').replace(tail, '').trim();
  }
  return cleaned;
}

const orNull = (words: string): string | null => (words === '' ? null : words);

function readAfter(after: string): Subject {
  const end = nounEnd.exec(after)?.index ?? after.length;
  const [rest = ''] = after.slice(end).split(/[，。；：！？]/u);
  const done = /进行了?(?<done>[^，。；]{2,8})$/u.exec(rest)?.groups?.['done'];
  const becomes = /^(?:正式)?(?<done>(?:成为|加入).{2,8})$/u.exec(rest)?.groups?.['done'];
  return { subject: orNull(after.slice(0, end)), action: done ?? becomes ?? null };
}

/**
 * Reads subject and action from the words of the clause before a number and those after it. The
 * Chinese clause gives verb, noun, number (完成课题21个), noun, verb, number (市领导批示17次) or the
 * noun after the number (4名同志).
 */
export function readSubject(before: string, after: string): Subject {
  const stem = clean(before);
  const verb = verbRun.exec(stem);
  const action = verb === null ? null : verb[0].replace(/了$/u, '');
  if (noNoun.test(stem) || stem === '') {
    const following = readAfter(after);
    return { subject: following.subject, action: following.action ?? action };
  }
  if (verb === null) return { subject: stem, action: null };
  const object = stem.slice(verb.index + verb[0].length);
  if (object.startsWith('的')) return { subject: stem, action };
  const subject = orNull(clean(object)) ?? readAfter(after).subject;
  return { subject: subject ?? orNull(clean(stem.slice(0, verb.index))), action };
}
