import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { escapeHtml } from '../../text/escapeHtml.ts';
import { fontTable } from './wordFonts.ts';
import { ownStyles } from './wordStyles.ts';

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

/**
 * Paragraph settings that the library has no words for, by style. Every line of a page is used, even for
 * the last of a paragraph; no mark hangs out of the type area; cells do not stand on the grid of lines.
 */
const settings: Readonly<Record<string, string>> = {
  Normal: '<w:widowControl w:val="0"/><w:overflowPunct w:val="0"/>',
  [ownStyles.cell]: '<w:snapToGrid w:val="0"/>',
  [ownStyles.cellHead]: '<w:snapToGrid w:val="0"/>',
};

/** The style sheet with these settings, which stand before the spacing of a style. */
function withSettings(styles: string): string {
  return styles.replace(
    /(?<start>w:styleId="(?<id>\w+)"(?:(?!<\/w:style>).)*?)<w:spacing/gu,
    (whole, start: string, id: string) =>
      settings[id] === undefined ? whole : `${start}${settings[id]}<w:spacing`,
  );
}

/** A Word file without dates and with the table of substitute fonts. */
export function fixedZip(bytes: Uint8Array, title: string): Uint8Array {
  const parts = unzipSync(bytes);
  const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array());
  const files = {
    ...parts,
    'word/styles.xml': strToU8(withSettings(styles)),
    'docProps/core.xml': strToU8(properties(title)),
    'word/fontTable.xml': strToU8(fontTable()),
  };
  return zipSync(files, { mtime: noDate, level: 6 });
}
