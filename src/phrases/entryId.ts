const offset = 0x811c9dc5;
const prime = 0x01000193;

/** Anchor of a phrase, the same in every build: its FNV-1a hash. */
export function entryId(text: string): string {
  let hash = offset;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  }
  return `e-${(hash >>> 0).toString(36)}`;
}
