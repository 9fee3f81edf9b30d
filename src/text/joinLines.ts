/** Text whose lines are broken in its file only, as one line: Chinese words have no space between. */
export function joinLines(text: string): string {
  return text
    .replace(/[ \t]*\n[ \t]*/gu, '\n')
    .replace(/(?<=[\p{Script=Latin}\d,.])\n(?=[\p{Script=Latin}\d])/gu, ' ')
    .replaceAll('\n', '')
    .trim();
}
