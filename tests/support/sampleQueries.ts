/** Kinds of queries that the language has, by the operator that makes them. */
export const queryKinds = [
  ...['text', 'terms', 'without', 'either', 'sentence', 'speech', 'gap', 'bounded', 'chain'],
  ...['any', 'run', 'set', 'number', 'edge', 'near', 'exactly', 'notAfter', 'notBefore', 'mixed'],
] as const;
export type QueryKind = (typeof queryKinds)[number];

type Random = () => number;

const words = '抓促落实不是而万样';
const marks = ['。', '，', '；', '、', '：', '！', '？', '”', '“', '）', '（', '…', '》', ' '];
const others = [
  '樣',
  '實',
  '1',
  '２',
  '3,456',
  '1，234',
  '三十',
  '近万',
  '余',
  'A',
  'b',
  'ｘ',
  '𠮷',
  '-',
  '期',
];

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

/** A paragraph of few different characters, so that patterns meet, overlap and fail in many ways. */
export function sampleText(random: Random): string {
  const length = Math.floor(random() * 30);
  return Array.from({ length }, () => {
    const kind = random();
    if (kind < 0.7) return pick(words.split(''), random);
    return kind < 0.85 ? pick(marks, random) : pick(others, random);
  }).join('');
}

function literal(random: Random): string {
  const length = random() < 0.7 ? 1 : 2;
  return Array.from({ length }, () => pick(words.split(''), random)).join('');
}

function piece(random: Random, depth = 0): string {
  const end = literal(random);
  const kind = random();
  if (depth > 1 || kind < 0.5) return end;
  const start = piece(random, depth + 1);
  if (kind < 0.6) return `${start}${pick(['？', '??'], random)}${end}`;
  if (kind < 0.7) return `${start}＊${end}`;
  if (kind < 0.8) return `${start}[抓促实]${end}`;
  return kind < 0.9 ? `${start}|${end}` : `？${start}`;
}

const small = (random: Random) => String(Math.floor(random() * 5));
const sign = (random: Random) => pick(['$', '#', '+', '-', '~'], random) + small(random);

/** A query of a kind. */
export function sampleQuery(kind: QueryKind, random: Random): string {
  const [one, two] = [literal(random), literal(random)];
  switch (kind) {
    case 'text':
      return random() < 0.8 ? one + pick(['', ...words], random) : `"${pick(marks, random)}"`;
    case 'terms':
      return `${one} ${two}${random() < 0.3 ? ` ${piece(random)}` : ''}`;
    case 'without':
      return `${one} -${piece(random)}`;
    case 'either':
      return `${one}|${two}${random() < 0.5 ? `|${literal(random)}` : ''}`;
    case 'sentence':
      return `${one} ${two} 范围:句${random() < 0.3 ? ` -${literal(random)}` : ''}`;
    case 'speech':
      return `${one} ${piece(random)} 范围:篇${random() < 0.5 ? ` -${literal(random)}样` : ''}`;
    case 'gap':
      return `${one}…${two}`;
    case 'bounded':
      return `${one}…${small(random)}…${two}`;
    case 'chain':
      return `${one}${sign(random)}${two}${sign(random)}${literal(random)}`;
    case 'any':
      return pick(
        [`${one}？`, `？${one}`, `${one}？${two}`, `？？${one}？`, '？？？', `${one}？${two}？`],
        random,
      );
    case 'run':
      return pick(
        [`${one}＊${two}`, `${one}＊${two}＊实`, `${one}＊？${two}`, `{句首}＊${one}`],
        random,
      );
    case 'set':
      return pick([`[抓促${one}]${two}`, `${one}[1-3万b𠮷]`, `[抓促][落实]`], random);
    case 'number':
      return pick([`{数}${one}`, `${one}{数}`, `${one}{数}期`, '{数}', `${one}＊{数}`], random);
    case 'edge':
      return pick(
        [`{句首}${one}`, `${one}{句末}`, `{段首}${one}`, `${one}{段末}`, `{句首}${one}＊{句末}`],
        random,
      );
    case 'near':
      return `${one}#${small(random)}${two}`;
    case 'exactly':
      return `${one}+${small(random)}${two}`;
    case 'notAfter':
      return `${one}-${small(random)}${two}`;
    case 'notBefore':
      return `${one}~${small(random)}${two}`;
    case 'mixed':
      return `${piece(random)}${pick(['…', '…3…', '#2', '$4', '-3', '~2'], random)}${piece(random)}`;
  }
}
