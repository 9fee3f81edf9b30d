import { placeOf, type HitExport } from './cite.ts';

const headings = [
  '序号',
  '左文',
  '命中',
  '右文',
  '单位',
  '题目',
  '日期',
  '功能段落',
  '位置',
  '链接',
];

/** A cell; what a spreadsheet would take for a formula gets an apostrophe (OWASP, CSV injection). */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r＝＋－＠]/u.test(value) ? `'${value}` : value;
  return /[",\n\r]/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
}

/** The hits as CSV, RFC 4180, with a byte order mark for Excel; slots are columns, numbers as values. */
export function hitsCsv({ lines, slots, address }: HitExport): string {
  const rows = lines.map((line, index) => [
    String(index + 1),
    cell(line.before),
    cell(line.match),
    cell(line.after),
    cell(line.office),
    cell(line.title),
    cell(line.date),
    cell(line.part ?? ''),
    placeOf(line),
    cell(address(line)),
    ...slots.flatMap((title, place) => {
      const { text = null, value = null } = line.slots[place] ?? {};
      return title.startsWith('数')
        ? [cell(text ?? ''), value === null ? '' : String(value)]
        : [cell(text ?? '')];
    }),
  ]);
  const named = slots.flatMap((title) =>
    title.startsWith('数') ? [cell(title), cell(`${title}的值`)] : [cell(title)],
  );
  const all = [[...headings, ...named], ...rows];
  return `\ufeff${all.map((row) => row.join(',')).join('\r\n')}\r\n`;
}
