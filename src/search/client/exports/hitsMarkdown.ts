import { cite, surroundings, tally, type HitExport } from './cite.ts';

/** Text that Markdown leaves as it is. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#+\-!|~&$^=:]/gu, '\\$&');
}

/** The hits as Markdown: a list, the match in bold, the citation a link to its place. */
export function hitsMarkdown(given: HitExport): string {
  const { query, words, lines, address, source } = given;
  const head = [
    `# 检索：${plain(query)}`,
    '',
    `${plain(words)}。${tally(given)}。[在网站上看](<${source}>)`,
    '',
  ];
  const body = lines.flatMap((line, index) => {
    const { before, after } = surroundings(line);
    return [
      `${String(index + 1)}. ${plain(before)}**${plain(line.match)}**${plain(after)}  `,
      `   ——[${plain(cite(line))}](<${address(line)}>)`,
    ];
  });
  return `${[...head, ...body].join('\n')}\n`;
}
