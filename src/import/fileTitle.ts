import { basename, extname } from 'node:path';

const leastHan = 2;

/** What a text without a title of its own is called: its file's name, where that has Chinese words. */
export function fileTitle(file: string, item: number): string {
  const name = basename(file, extname(file)).trim();
  const isNamed = (name.match(/\p{Script=Han}/gu)?.length ?? 0) >= leastHan;
  const title = isNamed ? name : '无题讲话';
  return item === 1 ? title : `${title}（第${String(item)}篇）`;
}
