import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { pdfPages, type PdfPage } from './pdfPages.ts';

/** Why Word files cannot be rendered here; null where they can. */
export const noRendering = ['soffice', 'pdftotext'].find(
  (program) => spawnSync(program, ['--version']).error !== undefined,
);

// LibreOffice 7 reads this setting the other way round: it hangs marks out where the file says not to.
function asLibreOfficeReads(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array());
  const turned = styles.replaceAll('<w:overflowPunct w:val="0"/>', '<w:overflowPunct/>');
  if (turned === styles) throw new Error('the style sheet lets marks hang out');
  return zipSync({ ...parts, 'word/styles.xml': strToU8(turned) });
}

/** The pages that LibreOffice makes of Word files. */
export function renderWord(files: readonly Uint8Array[]): PdfPage[][] {
  const folder = mkdtempSync(join(tmpdir(), 'wenku-word-'));
  const place = (index: number, ending: string) => join(folder, `${String(index)}.${ending}`);
  try {
    files.forEach((bytes, index) => writeFileSync(place(index, 'docx'), asLibreOfficeReads(bytes)));
    // A profile of its own: two at a time would wait for each other.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const options = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder];
    const result = spawnSync('soffice', [
      ...options,
      ...files.map((_, index) => place(index, 'docx')),
    ]);
    if (result.status !== 0) throw new Error(String(result.stderr));
    return files.map((_, index) => pdfPages(readFileSync(place(index, 'pdf'))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
