import type { CitedNotebook } from './numberedSources.ts';

/** Text that Markdown leaves as it is; a line break stays one. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#+\-!|~&$^=:]/gu, '\\$&').replace(/\s*\n\s*/gu, '  \n');
}

/** A notebook as Markdown with its numbered sources at the end; `address` makes a link of a place. */
export function notebookMarkdown(
  { groups, sources }: CitedNotebook,
  address: (href: string) => string,
): string {
  const body = groups.flatMap(({ name, clips }) => [
    `## ${plain(name)}`,
    ...clips.flatMap(({ clip, number }) => [
      `${plain(clip.text)}〔${String(number)}〕`,
      ...(clip.note === '' ? [] : [`> 批注：${plain(clip.note).replace(/\n/gu, '\n> ')}`]),
    ]),
  ]);
  const list = sources.map(({ number, source, href }) => {
    const words = href === '' ? plain(source) : `[${plain(source)}](<${address(href)}>)`;
    return `〔${String(number)}〕 ${words}`;
  });
  return `${['# 摘抄本', ...body, '## 出处', ...list].join('\n\n')}\n`;
}
