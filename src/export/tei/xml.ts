import { escapeHtml } from '../../text/escapeHtml.ts';

/** Text of an element or an attribute, so marked that no character of it is markup. */
export function xmlText(text: string): string {
  // What XML 1.0 has no way to write.
  return escapeHtml(
    text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '\ufffd'),
  );
}

type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** An element around content that is XML already; attributes without a value are left out. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const told = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
    .join('');
  return content === '' ? `<${name}${told}/>` : `<${name}${told}>${content}</${name}>`;
}
