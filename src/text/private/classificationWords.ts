import type { PrivateSpan } from './privateSpan.ts';

const level = '(?:绝\\s*密|机\\s*密|秘\\s*密)';
const inside = '(?:内部(?:资料|文件|材料|刊物|参考|传阅)|(?:仅供|限)内部(?:参考|使用|传阅|掌握))';
const noSpreading =
  '(?:请勿|不得|严禁|切勿|禁止|不准)(?:对外|擅自|随意|向外)?(?:外传|外泄|扩散|翻印|复印|上网|上互联网)';

/** Words as they stand in a label and never in a sentence: 机密★1年, 密级：秘密, 内部资料，请勿外传. */
const labels = [
  new RegExp(`${level}\\s*[★☆※]\\s*(?:\\d+\\s*年|长期|启封前|解密前|[一二三五十]{1,3}年)?`, 'gu'),
  new RegExp(`(?:密\\s*级|保密等级|密级和保密期限)\\s*[:：]\\s*${level}`, 'gu'),
  new RegExp(`[（(【〔[]\\s*(?:${level}|${inside}|${noSpreading})\\s*[）)】〕\\]]`, 'gu'),
  new RegExp(`${inside}\\s*[，,、；;\\s]\\s*(?:注意保存|${noSpreading})`, 'gu'),
  new RegExp(
    `(?<=^|\\n)\\s*(?:绝\\s*密|机\\s*密|秘\\s*密|${inside}|${noSpreading})\\s*(?=\\n|$)`,
    'gu',
  ),
];

/** Words that may be a label and may be the sentence's own: 做好内部资料管理. */
const hints = new RegExp(
  `${inside}|${noSpreading}|(?:绝密|机密)(?:级|文件|件)|未经(?:批准|同意|许可)不得(?:公开|转载|传播|外传)|阅后(?:即焚|销毁|收回)|会后收回`,
  'gu',
);

const overlaps = (one: PrivateSpan, other: PrivateSpan) =>
  one.start < other.end && other.start < one.end;

function spansOf(text: string, pattern: RegExp, isSure: boolean): PrivateSpan[] {
  return [...text.matchAll(pattern)].map((match) => {
    const lead = match[0].length - match[0].trimStart().length;
    const start = match.index + lead;
    return { start, end: start + match[0].trim().length, isSure };
  });
}

/**
 * Words that say a text is classified or not for the public (保守国家秘密法, and the habits of offices).
 * Sure where they stand as a label does; 保守国家秘密 in a sentence is none.
 */
export function classificationWords(text: string): PrivateSpan[] {
  const candidates = [
    ...labels.flatMap((pattern) => spansOf(text, pattern, true)),
    ...spansOf(text, hints, false),
  ];
  const kept: PrivateSpan[] = [];
  for (const span of candidates) if (!kept.some((known) => overlaps(known, span))) kept.push(span);
  return kept.sort((one, other) => one.start - other.start);
}
