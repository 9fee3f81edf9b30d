/** A speech file taken apart. */
export interface SplitFile {
  /** YAML between the fences. */
  yaml: string;
  body: string;
  /** 1-based line on which the body starts. */
  bodyLine: number;
}

const opening = '---\n';
const closing = '\n---';

/**
 * Splits a file into frontmatter and body; null when it has no frontmatter. A byte order mark and
 * the line ends of Windows, which editors add unasked, are taken off.
 */
export function splitFrontmatter(file: string): SplitFile | null {
  const text = file.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
  if (!text.startsWith(opening)) return null;
  const end = text.indexOf(`${closing}\n`, opening.length - 1);
  const isWhole = end < 0 && text.endsWith(closing);
  if (end < 0 && !isWhole) return null;
  const yamlEnd = isWhole ? text.length - closing.length : end;
  const bodyStart = Math.min(text.length, yamlEnd + closing.length + 1);
  return {
    yaml: text.slice(opening.length, yamlEnd),
    body: text.slice(bodyStart),
    bodyLine: text.slice(0, bodyStart).split('\n').length,
  };
}
