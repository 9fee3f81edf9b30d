/** A speech file taken apart. */
export interface SplitFile {
  /** YAML between the fences. */
  yaml: string;
  body: string;
  /** 1-based line on which the body starts. */
  bodyLine: number;
}

const fences = /^---\n([\s\S]*?)\n---\n/u;

/** Splits a file into frontmatter and body; null when it has no frontmatter. */
export function splitFrontmatter(file: string): SplitFile | null {
  const match = fences.exec(file);
  if (!match) return null;
  const [whole, yaml = ''] = match;
  return { yaml, body: file.slice(whole.length), bodyLine: whole.split('\n').length };
}
