import { WenkuError } from '../errors/catalogue.ts';
import type { Paragraph } from '../schema/paragraph.ts';
import type { Block } from '../text/body.ts';
import type { Path } from './yamlPath.ts';

/** The blocks that are the speech's own words: all but an editor's components. */
export function speechBlocks(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ kind }) => kind !== 'component');
}

/** Checks that the body's blocks and the list of paragraphs go together one by one. */
export function checkParagraphs(
  file: string,
  blocks: readonly Block[],
  paragraphs: readonly Paragraph[],
  bodyLine: number,
  lineOf: (path: Path) => number,
): WenkuError[] {
  const problems: WenkuError[] = [];
  const own = speechBlocks(blocks);
  if (own.length !== paragraphs.length) {
    problems.push(
      new WenkuError(
        'paragraphs-mismatch',
        { file, line: lineOf(['paragraphs']) },
        `正文 ${String(own.length)} 段，paragraphs ${String(paragraphs.length)} 项`,
      ),
    );
    return problems;
  }
  own.forEach(({ kind, line }, index) => {
    const paragraph = paragraphs[index];
    if (!paragraph || (kind === 'heading') === paragraph.level > 0) return;
    const detail =
      kind === 'heading'
        ? `${paragraph.id} 在正文里是标题，level 却是 0`
        : `${paragraph.id} 的 level 是 ${String(paragraph.level)}，正文里却不是标题`;
    problems.push(
      new WenkuError('paragraphs-mismatch', { file, line: line + bodyLine - 1 }, detail),
    );
  });
  return problems;
}
