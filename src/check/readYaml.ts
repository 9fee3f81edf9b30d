import type { z } from 'astro/zod';
import { load } from 'js-yaml';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { WenkuError, type ErrorCode } from '../errors/catalogue.ts';
import { schemaMessage } from './schemaMessage.ts';

// Codes of the yaml package's errors that writers meet most.
const syntax: Readonly<Record<string, string>> = {
  BAD_INDENT: '缩进不对',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个冒号，值要加引号',
  DUPLICATE_KEY: '同一字段写了两次',
  MISSING_CHAR: '缺少成对的引号或括号',
  MULTILINE_IMPLICIT_KEY: '字段名后缺少冒号，或引号没有成对',
  TAB_AS_INDENT: '缩进用了制表符，要用空格',
  UNEXPECTED_TOKEN: '多了字符',
};

/** A path into a document: ['metrics', 3, 'quote']. */
export type Path = readonly PropertyKey[];

/** YAML read and checked. */
export interface ReadYaml<T> {
  /** Null when it is no YAML or breaks the schema. */
  data: T | null;
  /** 1-based line in the file of a value, or of the nearest thing above it that is there. */
  lineOf(path: Path): number;
  problems: WenkuError[];
}

function lineIn(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
    const start: unknown = Array.isArray(range) ? range[0] : undefined;
    if (typeof start === 'number') return lines.linePos(start).line;
  }
  return 1;
}

/** Reads YAML with the place of every value: ten times the time, so only where something is wrong. */
class PlacedYaml {
  private readonly lines = new LineCounter();
  private readonly document: Document;

  constructor(yaml: string) {
    this.document = parseDocument(yaml, { lineCounter: this.lines, prettyErrors: false });
  }

  lineOf(path: Path): number {
    return lineIn(this.document, this.lines, path);
  }

  /** What is wrong with the syntax: 1-based line and reason. */
  get errors(): { line: number; reason: string }[] {
    return [...this.document.errors, ...this.document.warnings].map(
      ({ pos: [start], code, message }) => ({
        line: this.lines.linePos(start).line,
        reason: syntax[code] ?? message,
      }),
    );
  }
}

function tryLoad(yaml: string): { raw: unknown; message: string | null } {
  try {
    return { raw: load(yaml), message: null };
  } catch (error) {
    return { raw: null, message: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Reads YAML of a file and checks it against a schema; a breach is a problem with `code` and its
 * line. `above` is how many lines of the file stand above the YAML.
 */
export function readYaml<T>(
  file: string,
  yaml: string,
  schema: z.ZodType<T>,
  code: ErrorCode,
  above = 0,
): ReadYaml<T> {
  let placed: PlacedYaml | null = null;
  const places = () => (placed ??= new PlacedYaml(yaml));
  const lineOf = (path: Path) => places().lineOf(path) + above;
  const { raw, message } = tryLoad(yaml);
  if (message !== null) {
    const errors = places().errors;
    const told = errors.length > 0 ? errors : [{ line: 1, reason: message }];
    const problems = told.map(
      ({ line, reason }) => new WenkuError('yaml-syntax', { file, line: line + above }, reason),
    );
    return { data: null, lineOf, problems };
  }
  const result = schema.safeParse(raw);
  const problems = (result.error?.issues ?? []).map((issue) => {
    const [key] = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const path = key === undefined ? issue.path : [...issue.path, key];
    return new WenkuError(code, { file, line: lineOf(path) }, schemaMessage(issue, raw, schema));
  });
  return { data: result.data ?? null, lineOf, problems };
}
