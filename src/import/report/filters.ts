import { escapeHtml } from '../../text/escapeHtml.ts';

/** What lines of the report can be filtered by: the mark on the line, its name, how often it is there. */
export interface FilterMark {
  mark: string;
  label: string;
  count: number;
}

/** Rules that hide the lines without a chosen mark, and the speeches without such a line. */
export function filterStyles(marks: readonly string[]): string {
  return marks
    .map((mark) => {
      const chosen = `body:has(#only-${mark}:checked)`;
      const has = `[data-marks~="${mark}"]`;
      return `${chosen} .line:not(${has}),${chosen} section:not(:has(${has})){display:none}`;
    })
    .join('');
}

/** A group of radio buttons, one for each mark; what is nowhere cannot be chosen. */
export function filterChoices(name: string, legend: string, marks: readonly FilterMark[]): string {
  const all = `<label><input type="radio" name="${name}" checked>全部</label>`;
  const each = marks.map(({ mark, label, count }) => {
    const state = count === 0 ? ' disabled' : '';
    const number = `<span class="count">${String(count)}</span>`;
    return `<label><input type="radio" name="${name}" id="only-${mark}"${state}>${escapeHtml(label)} ${number}</label>`;
  });
  return `<fieldset><legend>${legend}</legend>${all}${each.join('')}</fieldset>`;
}
