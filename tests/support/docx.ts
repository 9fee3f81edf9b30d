import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The smallest Word document with a body of given XML. */
export function docxOf(body: string, prolog = ''): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `${prolog}<w:document ${namespace}><w:body>${body}</w:body></w:document>`,
    ),
  });
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word document whose body refers to other parts, by their type: their whole XML. */
export function docxWithParts(body: string, parts: Readonly<Record<string, string>>): Uint8Array {
  const relations = Object.keys(parts).map(
    (type) => `<Relationship Id="r-${type}" Type="${office}/${type}" Target="${type}.xml"/>`,
  );
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<w:document ${namespace}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': strToU8(`<Relationships>${relations.join('')}</Relationships>`),
    ...Object.fromEntries(
      Object.entries(parts).map(([type, xml]) => [
        `word/${type}.xml`,
        strToU8(xml.replace(/^<[\w:]+/u, (root) => `${root} ${namespace}`)),
      ]),
    ),
  });
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => `&#${String(sign.charCodeAt(0))};`);
}

/** The words of every paragraph of a Word document, those in tables too, in order. */
export function wordParagraphs(bytes: Uint8Array): string[] {
  const { 'word/document.xml': document = new Uint8Array() } = unzipSync(bytes);
  return [...strFromU8(document).matchAll(/<w:p[ >].*?<\/w:p>/gu)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>(?<words>[^<]*)/gu)]
      .map(({ groups }) => groups?.['words'] ?? '')
      .join(''),
  );
}
