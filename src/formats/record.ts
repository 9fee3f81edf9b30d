import { WenkuError, type Place } from '../errors/catalogue.ts';
import { Draft, type Extracted } from './draft.ts';
import { decodeOrThrow } from './text.ts';

const rule = 'record-field';

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(json: string, place: Place): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new WenkuError('record-invalid', place, '不是完整的 JSON');
  }
  if (!isObject(value)) throw new WenkuError('record-invalid', place, '不是 {…} 对象');
  return value;
}

function stringOf(value: unknown, key: string, place: Place): string {
  if (typeof value !== 'string') throw new WenkuError('record-invalid', place, `${key} 不是文字`);
  if (!value.isWellFormed()) {
    throw new WenkuError('record-invalid', place, `${key} 里有残缺的字符（单独的代理项）`);
  }
  return value;
}

function firstLine(text: string): string {
  return text.trimStart().split('\n')[0]?.trim() ?? '';
}

/** Reads a record `{ title, text, … }`: a title and a text; its other fields are kept as left out. */
export function readRecord(bytes: Uint8Array, place: Place): Extracted {
  const { title, text, ...others } = parse(
    decodeOrThrow(bytes, place).replace(/^\uFEFF/u, ''),
    place,
  );
  const words = stringOf(text, 'text', place);
  const draft = new Draft();
  if (title !== undefined && title !== null) {
    const line = `${stringOf(title, 'title', place)}\n`;
    // Where the text has its title, the field only says it again.
    if (line.trim() === firstLine(words)) draft.drop(line, rule);
    else draft.keep(line);
  }
  draft.keep(words);
  for (const [key, value] of Object.entries(others)) {
    const shown = typeof value === 'string' ? value : JSON.stringify(value);
    draft.drop(`\n${key}: ${shown}`.toWellFormed(), rule);
  }
  return draft.extract();
}
