import { readNumber } from '../outline/heading.ts';
import { hasText, isSequence, type ItemStart } from './numberedTitles.ts';
import { closing, opening } from './titleBrackets.ts';

const number = '\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*';
// 工作总结（一） 工作总结【篇2】 工作总结第3篇 工作总结篇四 工作总结5
const atEnd = new RegExp(
  `^(?<title>.+?)\\s*(?:${opening}(?:第|篇|之)?${number}篇?${closing}|第${number}篇|[篇之]${number}|\\d{1,2})$`,
  'u',
);
// A title names a kind of speech, and is no sentence.
const isTitle =
  /^[^。；！？，,：:]{0,60}(?:总结|讲话|报告|发言|致辞|汇报)(?:稿|材料|提纲|范文|模板|样本|精选)*$/u;

interface Numbered extends ItemStart {
  title: string;
  value: number;
}

function readLine(line: string, index: number): Numbered[] {
  const title = atEnd.exec(line)?.groups?.['title'] ?? '';
  if (!isTitle.test(title)) return [];
  const written = /\d+|[一二三四五六七八九十]+/u.exec(line.slice(title.length))?.[0] ?? '';
  // The number is of the title and stays in it.
  return [{ line: index, marker: '', title, value: readNumber(written) }];
}

/**
 * Where the speeches of a compilation start that has one title over and over, its number behind it:
 * 办公室工作总结（一）, 办公室工作总结（二）. None where that is not sure: two or more of the same words, in order
 * from 1, each with text of its own.
 */
export function findTitlesNumberedAtEnd(lines: readonly string[]): ItemStart[] {
  const likely = lines.flatMap(readLine);
  // Those without text before the next are a list of contents.
  const titles = likely.filter(({ line }, index) =>
    hasText(lines.slice(line + 1, likely[index + 1]?.line ?? lines.length)),
  );
  const isOne = titles.every(({ title }) => title === titles[0]?.title);
  return isOne && isSequence(titles.map(({ value }) => value)) ? titles : [];
}
