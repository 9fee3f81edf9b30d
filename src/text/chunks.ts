/** A run of Markdown that blank lines separate, with the 1-based line it starts on. */
export interface Chunk {
  markdown: string;
  line: number;
}

const opening = /^<(?<name>[A-Z]\w*)/u;

function isOpen(markdown: string): boolean {
  const name = opening.exec(markdown)?.groups?.['name'];
  return name !== undefined && !markdown.includes(`</${name}>`) && !/^<[^<]*\/>/u.test(markdown);
}

/** Splits Markdown at its blank lines; a component with blank lines inside stays in one piece. */
export function splitChunks(body: string): Chunk[] {
  const chunks: Chunk[] = [];
  let line = 1;
  for (const part of body.split(/(\n(?:[ \t]*\n)+)/u)) {
    const lead = /^\n*/u.exec(part)?.[0].length ?? 0;
    const markdown = part.replace(/^\n+|\n+$/gu, '');
    const last = chunks.at(-1);
    if (last && isOpen(last.markdown)) last.markdown += part;
    else if (markdown.trim() !== '') chunks.push({ markdown, line: line + lead });
    line += part.split('\n').length - 1;
  }
  return chunks;
}
