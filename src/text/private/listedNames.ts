import type { PrivateSpan } from './privateSpan.ts';
import { isNoName, nameForm } from './surnames.ts';

/** Words of discipline and of petitions, beside which a person's name is not for the public. */
const matter =
  /处分|处罚名单|警告|记过|降级|撤职|开除|诫勉|立案审查|立案调查|双规|留置|问责|通报批评|违纪|违法|受贿|信访|上访|来信|来访人|举报|投诉人|反映人|缠访|闹访/u;
const role =
  '信访人员?|上访人员?|上访户|上访者|来访人员?|来信人|举报人|被举报人|投诉人|反映人|当事人|被处分人|被告人|嫌疑人|肇事者|责任人|涉案人员';
const measure =
  '同志|党内|行政|政务|留党|警告|严重警告|记过|记大过|降级|撤职|开除|诫勉|立案|问责|通报|免职|处分|等';

const post =
  '局长|县长|区长|市长|镇长|乡长|处长|科长|主任|书记|科员|干部|校长|院长|经理|村主任|会计';
const fate =
  '因(?:涉嫌|严重)?(?:违纪|违法|违规|受贿|贪污|酒驾|醉驾|旷工)|被(?:给予|处以|立案|开除|免职|撤职|降级|记过|记大过|留置|诫勉|问责|通报|双规|行政|拘留|党内)';

/** Names that the words around tell: 信访人张三, 给予李四党内警告处分, 王五因违纪被立案, 局长赵六同志. */
const told = [
  new RegExp(
    `(?<=(?:${role})(?:[:：、，]|是|为)?)${nameForm}(?=[、，。；：（()）】等的\\s和与及]|反映|要求|来|到|因|多次|$)`,
    'gu',
  ),
  new RegExp(`(?<=^|[、，。；：:\\s]|${post})${nameForm}(?=(?:同志)?(?:${fate}))`, 'gu'),
  new RegExp(
    `(?<=${post})${nameForm}(?=同志(?:党内|行政|政务|留党|警告|严重警告|记过|撤职|开除))`,
    'gu',
  ),
  new RegExp(`(?<=\\d[.．、]\\s*)${nameForm}(?=[（(][^）)]{2,30}[）)])`, 'gu'),
  new RegExp(`(?<=给予|给|对|将|责令|免去)${nameForm}(?=(?:${measure}|进行|予以|作出|给予))`, 'gu'),
];
/** One of a list: between the marks of the list, or at its ends. */
const listed = new RegExp(
  `(?<=^|[、：:，。；（(\\s]|给予|给|对|将|责令|免去)${nameForm}(?=[、，。；）)\\s]|${measure}|违纪|违法|因|被|$)`,
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
