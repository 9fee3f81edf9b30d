import { EVENT_ID, SCALAR_STYLE, type Event } from 'js-yaml';
import type { Path } from './yamlPath.ts';

const separator = '\u0000';
const keyOf = (path: Path) => path.map(String).join(separator);

/** A list or a map that is being read. */
interface Open {
  path: string;
  isMap: boolean;
  /** Items or keys read so far. */
  count: number;
  /** The key whose value comes next, and where it stands; null where a key comes next. */
  key: { name: string; at: number } | null;
}

const blocks: readonly number[] = [SCALAR_STYLE.LITERAL_BLOCK, SCALAR_STYLE.FOLDED_BLOCK];

/** Where a value starts, -1 where the file has none; the words of a block stand below its mark. */
function startOf(event: Event): number {
  if (event.type === EVENT_ID.SCALAR) return blocks.includes(event.style) ? -1 : event.valueStart;
  return 'start' in event ? event.start : -1;
}

/** Offsets of all values by their path, from the events of a parse. */
function offsetsOf(yaml: string, events: readonly Event[]): Map<string, number> {
  const offsets = new Map<string, number>();
  const open: Open[] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) continue;
    const inside = open.at(-1);
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    if (inside?.isMap && inside.key === null) {
      const isName = event.type === EVENT_ID.SCALAR;
      const at = isName ? event.valueStart : startOf(event);
      const name = isName ? yaml.slice(event.valueStart, event.valueEnd) : '';
      inside.key = { name: name.replace(/^(?<mark>["'])(?<name>.*)\k<mark>$/u, '$<name>'), at };
      // A key that is itself a list or a map has no path; its own end is read as theirs are.
      if (!isName) open.push({ path: separator, isMap: false, count: 0, key: null });
      continue;
    }
    const step = inside?.isMap ? (inside.key?.name ?? '') : String(inside?.count ?? '');
    const path = inside === undefined ? '' : inside.path + step + separator;
    const start = startOf(event);
    offsets.set(path, start >= 0 ? start : (inside?.key?.at ?? 0));
    if (inside) {
      inside.count += 1;
      inside.key = null;
    }
    const isMap = event.type === EVENT_ID.MAPPING;
    if (isMap || event.type === EVENT_ID.SEQUENCE) open.push({ path, isMap, count: 0, key: null });
  }
  return offsets;
}

/**
 * The line, from 1, of a value of a YAML document, or of the nearest thing above it that is there; from
 * the events of the parse that read it: another library's parse with places takes ten times the time.
 */
export function yamlLines(yaml: string, events: readonly Event[]): (path: Path) => number {
  const offsets = offsetsOf(yaml, events);
  const starts = [0, ...[...yaml.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  return (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const offset = offsets.get(`${keyOf(path.slice(0, length))}${separator}`);
      if (offset !== undefined) return starts.findLastIndex((start) => start <= offset) + 1;
    }
    return 1;
  };
}
