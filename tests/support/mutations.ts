import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';

/** An input for import, as a file's name and bytes. */
export interface MutatedInput {
  name: string;
  bytes: Uint8Array;
  /** The file that it was made from. */
  seed: string;
}

// A longer seed gives no other defects, only fewer inputs in the same time.
const longestSeed = 4000;

/** Text files as they are, cut where they are long; of other formats the whole. */
function readSeed(file: string): MutatedInput {
  const bytes = readFileSync(file);
  const isText = ['.txt', '.md', '.json'].includes(extname(file));
  return {
    name: basename(file),
    bytes: isText ? bytes.subarray(0, longestSeed) : bytes,
    seed: file,
  };
}

/** Every input of the fixtures, whatever its format, and a record of a bulk file. */
function readSeeds(): MutatedInput[] {
  const folders = ['formats', 'repair', 'encodings', 'odd', 'hostile'];
  const files = folders
    .map((folder) => join('tests/fixtures', folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((file) => /(?:^|\/)(?:input\.\w+|odd\.txt|tricks\.json)$/u.test(file));
  const record = JSON.stringify({
    title: '样例讲话',
    text: '同志们：\n一、办理公文1200余件。\n<b>{1+1}',
  });
  return [
    ...files.map(readSeed),
    readSeed('content/sources/office-half-year-speeches.raw.txt'),
    { name: 'a-1.json', bytes: new TextEncoder().encode(record), seed: 'record' },
  ];
}

// What Markdown, MDX, YAML, HTML, XML and the rules of repair and outline look for.
const fragments = [
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '</',
    '/>',
    '<!--',
    '-->',
    '<![CDATA[',
  ],
  ...[
    '{',
    '}',
    '{1+1}',
    '${1}',
    '{{',
    '`',
    '```',
    '~~~',
    '***',
    '__',
    '~~',
    '\\',
    '|',
    '| - |',
    '![',
    '](',
  ],
  ...[
    'import x from "y"',
    'export const a = 1',
    '---',
    '...',
    '===',
    '# ',
    '> ',
    '- ',
    '1. ',
    '    ',
    '\t',
  ],
  ...[
    '[^1]: ',
    '[a]: b',
    '<https://x.cn>',
    'www.x.cn',
    'a@b.cn',
    'javascript:',
    '&amp;',
    '&#0;',
    '&#x3c;',
  ],
  ...[
    '第1篇：',
    '篇二：',
    '一、',
    '（一）',
    '1.',
    '同志们：',
    '。',
    '，',
    '百分之五',
    '1200余件',
    '同比增长5%',
  ],
  ...[
    '(xué)',
    '學',
    '總結',
    '??',
    '\ufffd',
    '锟斤拷',
    'â€œ',
    '【字号：大 中 小】',
    '第 1 页',
    '\u200b',
    '\u00ad',
  ],
  ...[
    '\r',
    '\n',
    '\n\n',
    '\u2028',
    '\u0085',
    '\ufeff',
    '\u202e',
    '\u0000',
    '\ud800',
    '𠮷',
    '👨‍👩‍👧',
    'é',
  ],
  ...[
    '<w:p>',
    '</w:p>',
    '<w:t>',
    '</w:t></w:r>',
    '<w:br/>',
    '<w:numPr>',
    '<w:ilvl w:val="9999"/>',
    '&x;',
  ],
  ...[
    '"',
    "'",
    ': ',
    '!!js/function',
    '*a',
    '&a',
    '<<: ',
    '%',
    '@',
    '__proto__',
    'constructor',
    '"}',
    '[',
    ']',
  ],
];

// fc.string of any character first makes a table of all of them, for three seconds.
const codePoint = fc.oneof(fc.nat(0xff), fc.nat(0xffff), fc.nat(0x10ffff));
const place = fc.double({ min: 0, max: 1, noNaN: true });
const change = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('insert'),
      at: place,
      what: fc.constantFrom(...fragments),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('insert'),
      at: place,
      what: fc.array(codePoint, { maxLength: 8 }).map((points) => String.fromCodePoint(...points)),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('remove', 'repeat', 'move'),
      at: place,
      length: fc.nat(60),
      to: place,
      times: fc.integer({ min: 2, max: 40 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cut'), at: place }) },
);
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

function changeText(text: string, step: Change): string {
  const at = Math.floor(step.at * text.length);
  if ('what' in step) return text.slice(0, at) + step.what + text.slice(at);
  if (!('length' in step)) return text.slice(0, at);
  const piece = text.slice(at, at + step.length);
  const without = text.slice(0, at) + text.slice(at + step.length);
  if (step.kind === 'remove') return without;
  if (step.kind === 'repeat') return text.slice(0, at) + piece.repeat(step.times) + text.slice(at);
  const to = Math.floor(step.to * without.length);
  return without.slice(0, to) + piece + without.slice(to);
}

/** Bytes are changed as Latin-1, so that text in any encoding, and no text at all, can come of it. */
function changeBytes(
  bytes: Uint8Array,
  steps: readonly Change[],
  encoding: 'utf8' | 'latin1',
): Uint8Array<ArrayBuffer> {
  return Buffer.from(steps.reduce(changeText, Buffer.from(bytes).toString(encoding)), encoding);
}

/** Changes one part of an office file, so that what its container checks still holds. */
function changePart(bytes: Uint8Array, part: number, steps: readonly Change[]): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => name.endsWith('.xml'));
  const name = names[Math.floor(part * names.length)] ?? '';
  const old = parts[name];
  if (old) parts[name] = changeBytes(old, steps, 'utf8');
  return zipSync(parts, { level: 0 });
}

/** Inputs of every format that fixtures exist of, each changed a few times. */
export function mutatedInputs(): fc.Arbitrary<MutatedInput> {
  const steps = fc.array(change, { minLength: 1, maxLength: 12 });
  const mode = fc.constantFrom('utf8' as const, 'utf8' as const, 'latin1' as const);
  return fc
    .tuple(fc.constantFrom(...readSeeds()), steps, mode, place)
    .map(([seed, list, encoding, part]) => {
      const isZip = seed.bytes[0] === 0x50 && seed.bytes[1] === 0x4b;
      const bytes =
        isZip && encoding === 'utf8'
          ? changePart(seed.bytes, Math.min(part, 0.999), list)
          : changeBytes(seed.bytes, list, isZip ? 'latin1' : encoding);
      return { ...seed, bytes };
    });
}
