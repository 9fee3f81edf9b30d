import type { CollocateRow, GroupRow, Tables } from '../desk/desk.ts';
import { element } from './element.ts';
import type { ViewContext } from './viewContext.ts';

const whole = (value: number): string => value.toLocaleString('en-US');
const decimals = (value: number): string => value.toFixed(2);

function bar(value: number, most: number): HTMLElement {
  const share = most > 0 ? value / most : 0;
  return element('span', { class: 'bar', style: `--share: ${share.toFixed(4)}` });
}

function table(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly (string | Node)[])[],
): HTMLElement {
  const kindOf = (index: number): string =>
    index === 0 ? 'name' : typeof rows[0]?.[index] === 'string' ? 'count' : 'chart';
  const head = headings.map((heading, index) =>
    element('th', { scope: 'col', class: kindOf(index) }, heading),
  );
  const body = rows.map((cells) =>
    element(
      'tr',
      {},
      ...cells.map((cell, index) =>
        index === 0
          ? element('th', { scope: 'row' }, cell)
          : element('td', { class: kindOf(index) }, cell),
      ),
    ),
  );
  return element(
    'div',
    { class: 'counted', tabindex: '0', role: 'region', 'aria-label': caption },
    element(
      'table',
      {},
      element('caption', {}, caption),
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...body),
    ),
  );
}

function groupTable(title: string, rows: readonly GroupRow[]): HTMLElement {
  const most = Math.max(...rows.map(({ rate }) => rate ?? 0), 0);
  return table(
    `按${title}`,
    [title, '处', '字数', '每万字', '比较'],
    rows.map(({ name, hits, characters, rate }) => [
      name,
      whole(hits),
      whole(characters),
      rate === null ? '—' : decimals(rate),
      bar(rate ?? 0, most),
    ]),
  );
}

function collocateTable(title: string, rows: readonly CollocateRow[]): HTMLElement {
  return table(
    `${title}的搭配`,
    ['字对', '处', 'MI', 'T', 'logDice'],
    rows.map(({ text, count, mutualInformation, tScore, logDice }) => [
      text,
      whole(count),
      decimals(mutualInformation),
      decimals(tScore),
      decimals(logDice),
    ]),
  );
}

function rankTable(
  caption: string,
  heading: string,
  rows: Tables['fillers'][number]['rows'],
): HTMLElement {
  const most = Math.max(...rows.map(({ count }) => count), 0);
  return table(
    caption,
    [heading, '处', '比较'],
    rows.map(({ text, count }) => [text === '' ? '（空）' : text, whole(count), bar(count, most)]),
  );
}

/** Counts by group, collocates and what fills the slots, as tables with bars. */
export async function tablesView({ desk, summary }: ViewContext): Promise<HTMLElement> {
  const { forms, distinctForms, groups, collocates, fillers, size } = await desk.tables();
  const listed =
    distinctForms > forms.length
      ? `，${whole(distinctForms)} 种里最多的 ${whole(forms.length)} 种`
      : '';
  const note =
    `按 ${whole(summary.lines)} 处计；讲到几个板块的段，各个板块都算。每万字：除以同样筛选下的字数，标点也算字。` +
    `搭配：命中左右 5 字内成对的字，至少 2 处，按 logDice 排，与全部讲稿的 ${whole(size)} 字相比；` +
    'MI 为 log₂(O/E)，T 为 (O−E)/√O，logDice 为 14+log₂(2O/(f₁+f₂))，O 是同现处数，E 是随机同现的期望。';
  return element(
    'div',
    { class: 'tables' },
    ...fillers
      .filter(({ rows }) => rows.length > 0)
      .map(({ title, rows }) => rankTable(`“${title}”里是什么`, '填入', rows)),
    // One form only is what the reader typed.
    distinctForms > 1 ? rankTable(`按命中的字${listed}`, '命中', forms) : null,
    ...groups.map(({ title, rows }) => groupTable(title, rows)),
    ...collocates.map(({ title, rows }) =>
      rows.length > 0
        ? collocateTable(title, rows)
        : element('p', { class: 'quiet' }, `${title}没有出现两处以上的搭配。`),
    ),
    element('p', { class: 'quiet' }, note),
  );
}
