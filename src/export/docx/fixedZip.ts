import { strToU8, unzipSync, zipSync } from 'fflate';
import { escapeHtml } from '../../text/escapeHtml.ts';
import { fontTable } from './wordFonts.ts';

// The earliest date that a zip can hold.
const noDate = new Date(1980, 0, 1);

/** What the file says of itself: its title, and no time, so that the same words give the same bytes. */
function properties(title: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escapeHtml(title)}</dc:title><dc:language>zh-CN</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}

/** A Word file without dates and with the table of substitute fonts. */
export function fixedZip(bytes: Uint8Array, title: string): Uint8Array {
  const files = {
    ...unzipSync(bytes),
    'docProps/core.xml': strToU8(properties(title)),
    'word/fontTable.xml': strToU8(fontTable()),
  };
  return zipSync(files, { mtime: noDate, level: 6 });
}
