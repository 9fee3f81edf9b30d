/** A heading: 1 一、, 2 （一）, 3 1., 4 （1）; 0 a part above them (第一部分), centred. */
export interface WordHeading {
  kind: 'heading';
  level: number;
  text: string;
}

export interface WordParagraph {
  kind: 'paragraph';
  text: string;
  /** Begins at the edge, without the indent of two characters: a salutation. */
  flush?: true;
}

/** An editor's words beside the text, set apart from it. */
export interface WordNote {
  kind: 'note';
  title: string;
  paragraphs: readonly string[];
}

export interface WordTable {
  kind: 'table';
  caption?: string;
  /** The first row is the head, which is repeated on every page; rows may differ in length. */
  rows: readonly (readonly string[])[];
  /** How the columns share the width; equal shares where absent. */
  shares?: readonly number[];
}

/** Begins an appendix on a page of its own: 附件 at the edge, its title below. */
export interface WordAppendix {
  kind: 'appendix';
  title: string;
}

export type WordBlock = WordHeading | WordParagraph | WordNote | WordTable | WordAppendix;

/** What a Word file is made of; plain text throughout, no markup. */
export interface WordDocument {
  title: string;
  /** Lines below the title, centred. */
  subtitles: readonly string[];
  blocks: readonly WordBlock[];
}
