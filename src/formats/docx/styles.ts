import { child, elements, isOn, valueOf, type Element } from './xml.ts';

/** What of a paragraph style bears on the text, with what it takes from those it is based on. */
export interface Style {
  /** List and level, where the style is numbered. */
  list: string | undefined;
  level: number | undefined;
  /** Heading level from 1; 0 for none. */
  heading: number;
  /** True for the lines of a table of contents. */
  isContents: boolean;
  isHidden: boolean;
}

// Longer chains are rings.
const longestChain = 20;

function levelOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d$/u.test(text) ? Number(text) : undefined;
}

/** The heading level that an outline level says (17.3.1.20): 0 is the first, 9 is body. */
export function headingOf(outline: string | undefined): number | undefined {
  const level = levelOf(outline);
  return level === undefined ? undefined : (level + 1) % 10;
}

function headingByName(name: string): number | undefined {
  const digit = /^(?:heading|标题) ?(?<digit>[1-9])$/iu.exec(name)?.groups?.['digit'];
  return digit === undefined ? undefined : Number(digit);
}

function readStyle(chain: readonly Element[]): Style {
  const first = <Value>(read: (style: Element) => Value | undefined) =>
    chain.map(read).find((value) => value !== undefined);
  const nameOf = (style: Element) => valueOf(style, 'name') ?? '';
  return {
    list: first((style) => valueOf(style, 'pPr', 'numPr', 'numId')),
    level: levelOf(first((style) => valueOf(style, 'pPr', 'numPr', 'ilvl'))),
    heading:
      first(
        (style) => headingOf(valueOf(style, 'pPr', 'outlineLvl')) ?? headingByName(nameOf(style)),
      ) ?? 0,
    isContents: chain.some((style) => /^toc \d$|^目录 ?\d$/iu.test(nameOf(style))),
    isHidden: chain.some((style) => isOn(child(style, 'rPr'), 'vanish')),
  };
}

/** The styles of a document by key (styles.xml); the default paragraph style also by ''. */
export function readStyles(root: Element | undefined): ReadonlyMap<string, Style> {
  const all = new Map(
    elements(root, 'style').map((style) => [style.attributes['styleId'] ?? '', style]),
  );
  const chainOf = (key: string): Element[] => {
    const chain: Element[] = [];
    for (let next: string | undefined = key; next !== undefined;) {
      const style = all.get(next);
      if (!style || chain.length > longestChain) break;
      chain.push(style);
      next = valueOf(style, 'basedOn');
    }
    return chain;
  };
  return new Map([...all.keys()].map((key) => [key, readStyle(chainOf(key))]));
}
