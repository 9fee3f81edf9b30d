import { WenkuError } from '../errors/catalogue.ts';
import type { BodyLink } from './body.ts';

/** What a link may lead to: the paragraph ids of every speech, by its id. */
export type Targets = ReadonlyMap<string, ReadonlySet<string>>;

const outside = /^(?:https?|mailto):/iu;
const inside = /^(?:\.\.\/(?<speech>[a-z0-9-]+)\/)?(?:#(?<paragraph>[\w-]+))?$/u;

function complaint(url: string, own: string, targets: Targets): string | null {
  if (outside.test(url)) return null;
  const parts = inside.exec(url)?.groups;
  if (!parts || url === '') return '不是网址，也不是本库段落';
  const speech = parts['speech'] ?? own;
  const paragraphs = targets.get(speech);
  if (!paragraphs) return `没有编号为 ${speech} 的讲稿`;
  const { paragraph } = parts;
  return paragraph === undefined || paragraphs.has(paragraph)
    ? null
    : `讲稿 ${speech} 没有 ${paragraph} 这一段`;
}

/** Checks the links of one speech's body. `bodyLine` is the file's line on which the body starts. */
export function checkLinks(
  file: string,
  id: string,
  links: readonly BodyLink[],
  bodyLine: number,
  targets: Targets,
): WenkuError[] {
  return links.flatMap(({ url, line }) => {
    const detail = complaint(url, id, targets);
    return detail === null
      ? []
      : [new WenkuError('body-link', { file, line: line + bodyLine - 1 }, `${url}：${detail}`)];
  });
}
