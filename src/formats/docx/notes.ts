import { elements, type Element } from './xml.ts';

/** A note with the mark by which it is called. */
export interface Note {
  label: string;
  element: Element;
}

const kinds = {
  footnoteReference: { name: 'footnote', label: '' },
  endnoteReference: { name: 'endnote', label: '尾注' },
} as const;

function byId(root: Element | undefined, name: string): ReadonlyMap<string, Element> {
  return new Map(elements(root, name).map((note) => [note.attributes['id'] ?? '', note] as const));
}

/** The footnotes and endnotes of a document, numbered as they are called. */
export class Notes {
  private readonly notes: Readonly<Record<string, ReadonlyMap<string, Element>>>;
  private readonly counts = new Map<string, number>();

  constructor(footnotes: Element | undefined, endnotes: Element | undefined) {
    this.notes = {
      footnote: byId(footnotes, 'footnote'),
      endnote: byId(endnotes, 'endnote'),
    };
  }

  /**
   * The note that a reference calls. One in deleted words has no number, nor has one with a mark of
   * its own, which stands in the text.
   */
  take(reference: Element, isDeleted: boolean): Note | null {
    const { attributes } = reference;
    const { name, label } =
      reference.name === 'endnoteReference' ? kinds.endnoteReference : kinds.footnoteReference;
    const element = this.notes[name]?.get(attributes['id'] ?? '');
    if (!element) return null;
    const isOwn = /^(?:1|true|on)$/u.test(attributes['customMarkFollows'] ?? '');
    if (isDeleted || isOwn) return { label: '', element };
    const count = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, count);
    return { label: `〔${label}${String(count)}〕`, element };
  }
}
