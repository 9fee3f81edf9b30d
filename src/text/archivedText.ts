import type { Paragraph } from '../schema/paragraph.ts';

/** What of a speech's frontmatter bears on its text. */
export interface Front {
  title: string;
  /** True where the title is not of the text. */
  untitled?: true | undefined;
  subtitles: readonly string[];
  salutation: string | null;
  paragraphs: readonly Pick<Paragraph, 'runIn'>[];
}

/**
 * The archived text: title, subtitles, salutation and source paragraphs joined by \n, a run-in
 * heading and its body unjoined. This is what a source with its ledger gives.
 */
export function archivedText(front: Front, texts: readonly string[]): string {
  const { title, untitled, subtitles, salutation, paragraphs } = front;
  const own = untitled ? subtitles : [title, ...subtitles];
  const head = [...own, ...(salutation === null ? [] : [salutation])].join('\n');
  const body = texts.map((text, index) => (paragraphs[index - 1]?.runIn ? text : `\n${text}`));
  return head + body.join('');
}
