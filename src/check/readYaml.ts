import type { z } from 'astro/zod';
import { constructFromEvents, parseEvents, type Event } from 'js-yaml';
import { LineCounter, parseDocument } from 'yaml';
import { WenkuError, type ErrorCode } from '../errors/catalogue.ts';
import { schemaMessage } from './schemaMessage.ts';
import { yamlLines } from './yamlLines.ts';
import type { Path } from './yamlPath.ts';

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

/** YAML read and checked. */
export interface ReadYaml<T> {
  /** Null when it is no YAML or breaks the schema. */
  data: T | null;
  /** 1-based line in the file of a value, or of the nearest thing above it that is there. */
  lineOf(path: Path): number;
  problems: WenkuError[];
}

/** What is wrong with the syntax, 1-based line and reason; a second, slower parser tells all of it. */
function syntaxErrors(yaml: string): { line: number; reason: string }[] {
  const lines = new LineCounter();
  const { errors, warnings } = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  return [...errors, ...warnings].map(({ pos: [start], code, message }) => ({
    line: lines.linePos(start).line,
    reason: syntax[code] ?? message,
  }));
}

/** The one document of a YAML text, and the events it was made of; why it is none. */
function tryLoad(yaml: string): { raw: unknown; events: Event[]; message: string | null } {
  try {
    const events = parseEvents(yaml, {});
    const documents = constructFromEvents(events, { source: yaml });
    if (documents.length === 1) return { raw: documents[0], events, message: null };
    return { raw: null, events: [], message: '要有一份 YAML，也只能有一份' };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { raw: null, events: [], message };
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
  const { raw, events, message } = tryLoad(yaml);
  let lines: ReturnType<typeof yamlLines> | null = null;
  const lineOf = (path: Path) => (lines ??= yamlLines(yaml, events))(path) + above;
  if (message !== null) {
    const errors = syntaxErrors(yaml);
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
