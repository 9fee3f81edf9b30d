import type { PrivateSpan } from './privateSpan.ts';
import { isNoName, nameForm } from './surnames.ts';

/** Words of discipline and of petitions, beside which a person's name is not for the public. */
const matter =
  /处分|处罚名单|警告|记过|降级|撤职|开除|诫勉|立案审查|立案调查|双规|留置|问责|通报批评|违纪|违法|受贿|信访|上访|来信|来访人|举报|投诉人|反映人|缠访|闹访/u;
const role =
  '信访人|上访人|上访户|上访者|来访人|来信人|举报人|被举报人|投诉人|反映人|当事人|被处分人|被告人|嫌疑人|肇事者|责任人|涉案人员';
const measure =
  '同志|党内|行政|政务|留党|警告|严重警告|记过|记大过|降级|撤职|开除|诫勉|立案|问责|通报|免职|处分|等';

/** Names that the words around make sure: 信访人张三, 给予李四党内警告处分, 对王五诫勉谈话. */
const told = [
  new RegExp(
    `(?<=(?:${role})(?:[:：、，]|是|为)?)${nameForm}(?=[、，。；：（(等的\\s和与及]|反映|要求|来|到|因|多次|$)`,
    'gu',
  ),
  new RegExp(`(?<=给予|给|对|将|责令|免去)${nameForm}(?=(?:${measure}|进行|予以|作出|给予))`, 'gu'),
];
/** One of a list: between the marks of the list, or at its ends. */
const listed = new RegExp(
  `(?<=^|[、：:，。；（(\\s]|给予|给|对|将|责令|免去)${nameForm}(?=[、，。；）)\\s]|${measure}|$)`,
  'gu',
);
// Two such side by side make a list of people; one alone may be any word.
const fewest = 2;
/** Names in a list: those with another name of the list right before or behind. */
function fromLists(text: string): PrivateSpan[] {
  const names = [...text.matchAll(listed)]
    .filter(([name]) => !isNoName(name))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, isSure: false }));
  const beside = (one: PrivateSpan, other: PrivateSpan | undefined) =>
    other !== undefined &&
    Math.abs(one.start < other.start ? other.start - one.end : one.start - other.end) <= 1;
  const lists = names.filter(
    (span, index) => beside(span, names[index - 1]) || beside(span, names[index + 1]),
  );
  return lists.length >= fewest ? lists : [];
}

/**
 * Personal names beside words of discipline or petition: after what a person is there (信访人), between
 * the words of a measure, or in a list of names. `lead` is what leads to the text: its heading, or the
 * paragraph before. The form alone proves no name, so a person decides.
 */
export function listedNames(text: string, lead = ''): PrivateSpan[] {
  if (!matter.test(text) && !matter.test(lead)) return [];
  const kept: PrivateSpan[] = [];
  const single = told.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter(([name]) => !isNoName(name))
      .map((match) => ({ start: match.index, end: match.index + match[0].length, isSure: false })),
  );
  for (const span of [...single, ...fromLists(text)]) {
    if (!kept.some(({ start, end }) => start < span.end && span.start < end)) kept.push(span);
  }
  return kept.sort((one, other) => one.start - other.start);
}
