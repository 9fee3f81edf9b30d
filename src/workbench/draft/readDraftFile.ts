import { unzipSync } from 'fflate';
import { WenkuError } from '../../errors/catalogue.ts';
import { Package } from '../../formats/docx/parts.ts';
import { readPackage } from '../../formats/docx/readPackage.ts';
import { readText } from '../../formats/text.ts';
import { TrackedText } from '../../text/tracked/trackedText.ts';

// As much as importing takes, and no more: a zip may expand a thousandfold.
const largestTotal = 128 * 1024 * 1024;

function unpack(bytes: Uint8Array, file: string): Package {
  let total = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|rels)$/iu.test(name)) return false;
        total += originalSize;
        return total <= largestTotal;
      },
    });
    return new Package(new Map(Object.entries(parts)));
  } catch {
    throw new WenkuError('file-damaged', { file });
  }
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]) =>
  mark.every((byte, index) => bytes[index] === byte);
const zipMark = [0x50, 0x4b, 0x03, 0x04];
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0];
const pdfMark = [0x25, 0x50, 0x44, 0x46];

/** The words of a draft's file, .docx or plain text. Throws a WenkuError for any other. */
export function readDraftFile(bytes: Uint8Array, file: string): string {
  if (bytes.length === 0) throw new WenkuError('file-empty', { file });
  if (startsWith(bytes, oldOffice) || startsWith(bytes, pdfMark)) {
    throw new WenkuError('file-type', { file });
  }
  const { source, edits } = startsWith(bytes, zipMark)
    ? readPackage(unpack(bytes, file), { file })
    : readText(bytes, { file });
  const { text } = TrackedText.edited(source, edits);
  if (text.trim() === '') throw new WenkuError('file-empty', { file });
  return text;
}
