import type { ChartKey } from './chartKeys.ts';
import { seriesColours, seriesDashes } from './seriesColours.ts';
import { textWidth } from './textWidth.ts';

/** What a chart that stands alone, in a report or a slide, says around its panels. */
export interface ChartFrame {
  /** 受理来电来信（件）. */
  title: string;
  /** Names of the offices drawn, in the order of the series. */
  offices: readonly string[];
  keys: readonly ChartKey[];
  /** Where it comes from, and what its axes do. */
  notes: readonly string[];
}

const rowHeight = 22;
const side = 16;
const lineWidth = 30;
const gap = 20;
const ink = '#1d1d1b';
const soft = '#5a5f66';

const escaped = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

interface Item {
  width: number;
  draw(x: number, y: number): string;
}

const words = (x: number, y: number, said: string, style = `fill="${ink}"`) =>
  `<text x="${String(x)}" y="${String(y + 5)}" ${style}>${escaped(said)}</text>`;

function officeItem(name: string, index: number): Item {
  const colour = seriesColours[index] ?? soft;
  const line = `stroke="${colour}" stroke-width="2" stroke-dasharray="${seriesDashes[index] ?? 'none'}"`;
  return {
    width: lineWidth + textWidth(name),
    draw: (x, y) =>
      `<path d="M${String(x)},${String(y)}h24" ${line}/>` +
      `<circle cx="${String(x + 12)}" cy="${String(y)}" r="4" fill="${colour}"/>` +
      words(x + lineWidth, y, name),
  };
}

const keyItem = ({ sign, words: said }: ChartKey): Item => ({
  width: side + 6 + textWidth(said),
  draw: (x, y) =>
    `<g transform="translate(${String(x)},${String(y - side / 2)})" color="${soft}">${sign}</g>` +
    words(x + side + 6, y, said, `fill="${soft}"`),
});

const noteItem = (note: string): Item => ({
  width: textWidth(note),
  draw: (x, y) => words(x, y, note, `fill="${soft}"`),
});

/** Items one after the other, in as many rows as they need. */
function flow(items: readonly Item[], width: number): Item[][] {
  const rows: Item[][] = [];
  let used = Infinity;
  for (const item of items) {
    if (used + item.width > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(item);
    used += item.width + gap;
  }
  return rows;
}

function drawRows(rows: readonly Item[][], top: number): string {
  return rows
    .map((row, index) => {
      let x = side;
      return row
        .map((item) => {
          const drawn = item.draw(x, top + rowHeight * (index + 0.5));
          x += item.width + gap;
          return drawn;
        })
        .join('');
    })
    .join('');
}

/**
 * A chart as a picture that needs no page around it: title and unit above, the offices and the signs
 * explained, its source below, on white. `chart` is the SVG of the panels, `width` and `height` theirs.
 */
export function framedChart(
  chart: string,
  { width, height }: { width: number; height: number },
  { title, offices, keys, notes }: ChartFrame,
): string {
  const inner = width - 2 * side;
  const above = flow(offices.map(officeItem), inner);
  const below = [...flow(keys.map(keyItem), inner), ...flow(notes.map(noteItem), inner)];
  const top = 2 * rowHeight + above.length * rowHeight;
  const full = Math.ceil(top + height + (below.length + 0.75) * rowHeight);
  const size = `width="${String(width)}" height="${String(full)}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${String(width)} ${String(full)}"` +
    ` role="img" aria-label="${escaped(title).replaceAll('"', '&quot;')}" font-size="13" fill="none"` +
    ` font-family="'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', 'PingFang SC', sans-serif">` +
    `<rect width="100%" height="100%" fill="#fff"/>` +
    words(side, rowHeight, title, `fill="${ink}" font-size="17" font-weight="600"`) +
    drawRows(above, 1.75 * rowHeight) +
    `<g transform="translate(0,${String(top)})" fill="${ink}" color="${ink}">${chart}</g>` +
    drawRows(below, top + height) +
    `</svg>`
  );
}
