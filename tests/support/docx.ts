import { strToU8, zipSync } from 'fflate';

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

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
