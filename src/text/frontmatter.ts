/** A speech file taken apart. */
export interface SplitFile {
  /** YAML between the fences. */
  yaml: string;
  body: string;
  /** 1-based line on which the body starts. */
  bodyLine: number;
}

const fences = /^---\n([\s\S]*?)\n---(?:\n|$)/u;

/**
 * Splits a file into frontmatter and body; null when it has no frontmatter. A byte order mark and
 * the line ends of Windows, which editors add unasked, are taken off.
 */
export function splitFrontmatter(file: string): SplitFile | null {
  const text = file.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
  const match = fences.exec(text);
  if (!match) return null;
  const [whole, yaml = ''] = match;
  return { yaml, body: text.slice(whole.length), bodyLine: whole.split('\n').length };
}
