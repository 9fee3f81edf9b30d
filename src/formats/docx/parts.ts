import { elements, parseElement, type Element } from './xml.ts';

/** What a part refers to: another part, by the last word of its type (styles, header, …). */
export interface Relation {
  id: string;
  type: string;
  target: string;
}

/** A target is relative to the folder of its source, or from the root of the package. */
function resolve(source: string, target: string): string {
  const folder = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  const path: string[] = [];
  for (const name of [...folder, ...target.split('/')]) {
    if (name === '..') path.pop();
    else if (name !== '' && name !== '.') path.push(name);
  }
  return path.join('/');
}

/** The parts of an Office file (ECMA-376 part 2). */
export class Package {
  private readonly parts: ReadonlyMap<string, Uint8Array>;

  /** `parts` are the XML files of the package by their names. */
  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    this.parts = parts;
  }

  names(): string[] {
    return [...this.parts.keys()];
  }

  /** The root of a part; undefined where there is none. Throws when it is no XML. */
  root(name: string | undefined): Element | undefined {
    const bytes = this.parts.get(name ?? '');
    return bytes && parseElement(bytes);
  }

  relations(source: string): Relation[] {
    const slash = source.lastIndexOf('/') + 1;
    const rels = this.root(`${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`);
    return elements(rels, 'Relationship')
      .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
      .map(({ attributes }) => ({
        id: attributes['Id'] ?? '',
        type: (attributes['Type'] ?? '').replace(/^.*\//u, ''),
        target: resolve(source, attributes['Target'] ?? ''),
      }));
  }
}
