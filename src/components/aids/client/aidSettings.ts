/** What a reader may set of every page; components/aids/client/aids.js puts it into effect before the first paint. */
export const aidNames = ['size', 'contrast', 'line', 'plain'] as const;
export type AidName = (typeof aidNames)[number];

/** The setting of a page that nobody changed. */
export const usual = '';

const keyOf = (name: AidName) => `wenku-aid-${name}`;
const attributeOf = (name: AidName) => `data-aid-${name}`;

/** What is set now. */
export function readAid(name: AidName): string {
  return document.documentElement.getAttribute(attributeOf(name)) ?? usual;
}

/** Sets an aid for this page and, where the browser allows it, for every page on this device. */
export function setAid(name: AidName, value: string): void {
  const root = document.documentElement;
  if (value === usual) root.removeAttribute(attributeOf(name));
  else root.setAttribute(attributeOf(name), value);
  try {
    if (value === usual) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), value);
  } catch {
    // It holds for this page.
  }
}
