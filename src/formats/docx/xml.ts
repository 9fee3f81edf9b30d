import { parseXml, XmlCdata, XmlElement, XmlText, type XmlNode } from '@rgrove/parse-xml';

/** An element, its name and those of its attributes without prefixes: programs choose their own. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (Element | string)[];
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function fromNode(node: XmlNode): (Element | string)[] {
  if (node instanceof XmlText || node instanceof XmlCdata) return [node.text];
  return node instanceof XmlElement ? [fromElement(node)] : [];
}

function fromElement({ name, attributes, children }: XmlElement): Element {
  const own = Object.entries(attributes).map(([key, value]) => [localName(key), value] as const);
  return {
    name: localName(name),
    attributes: Object.fromEntries(own),
    children: children.flatMap(fromNode),
  };
}

/**
 * Parses XML in UTF-8 or UTF-16. Entities that a document type declares are not expanded and nothing
 * outside is read: such a document is an error. Throws when the XML is not well-formed.
 */
export function parseElement(bytes: Uint8Array): Element {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || bytes[1] === 0;
  const isBigEndian = bytes[0] === 0xfe || bytes[0] === 0;
  const wide = isBigEndian ? 'utf-16be' : 'utf-16le';
  const encoding = isWide || isBigEndian ? wide : 'utf-8';
  const { root } = parseXml(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  if (!root) throw new SyntaxError('no root element');
  return fromElement(root);
}

/** The child elements, of one local name where it is given; none of an element that is not there. */
export function elements(parent: Element | undefined, name?: string): Element[] {
  return (parent?.children ?? []).flatMap((child) =>
    typeof child !== 'string' && (name === undefined || child.name === name) ? [child] : [],
  );
}

/** The first child at the end of a path of names. */
export function child(parent: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => elements(at, name)[0], parent);
}

/** The `val` of the first child at the end of a path. */
export function valueOf(parent: Element | undefined, ...path: string[]): string | undefined {
  return child(parent, ...path)?.attributes['val'];
}

/** True for a switch that is there and not off (ECMA-376 17.17.4, ST_OnOff). */
export function isOn(parent: Element | undefined, name: string): boolean {
  const found = child(parent, name);
  return found !== undefined && !/^(?:0|false|off)$/u.test(found.attributes['val'] ?? '');
}

/** All descendants of a name, in order, none inside of another. */
export function descendants(parent: Element, name: string): Element[] {
  return elements(parent).flatMap((element) =>
    element.name === name ? [element] : descendants(element, name),
  );
}

/** All words under an element, in order. */
export function textOf(element: Element): string {
  return element.children.map((node) => (typeof node === 'string' ? node : textOf(node))).join('');
}
