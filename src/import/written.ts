import { createHash } from 'node:crypto';

// One line of the source block, SHA-256 of the file without it.
const stamp = /^ {2}written: sha256-(?<digest>[0-9a-f]{64})\n/mu;
const behind = /^ {2}ledger: .*\n/mu;

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Puts the file's own digest into it, by which an edited file is told from one as import wrote it. */
export function stampWritten(text: string): string {
  const line = `  written: sha256-${digestOf(text)}\n`;
  return text.replace(behind, (ledger) => ledger + line);
}

/**
 * True when nobody has changed the file since import wrote it. A byte order mark and the line ends of
 * Windows, which editors and version control add unasked, are no change.
 */
export function isAsWritten(file: string): boolean {
  const text = file.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
  const digest = stamp.exec(text)?.groups?.['digest'];
  return digest !== undefined && digest === digestOf(text.replace(stamp, ''));
}

/** A file with the digest of another, where both have one: what is left to differ is content. */
export function withStampOf(other: string, file: string): string {
  const line = stamp.exec(other)?.[0];
  return line === undefined ? file : file.replace(stamp, line);
}
