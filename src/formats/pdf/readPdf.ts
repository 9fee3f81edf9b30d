import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { WenkuError, type Place } from '../../errors/catalogue.ts';
import { Draft, type Extracted } from '../draft.ts';
import { findPageFurniture } from './pageFurniture.ts';
import { pageLines, type PageLine, type TextRun } from './pageLines.ts';
import { writeLines } from './writeLines.ts';

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Document['getPage']>>;

const mostPages = 2000;
// Of a text in a font without a table of its characters, most are signs of no script.
const mostGarbled = 0.1;
const garbled = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\uFFFD\p{Co}]/gu;

async function open(bytes: Uint8Array, place: Place): Promise<Document> {
  try {
    // PDF.js takes the bytes it is given for its own. Nothing in a file is run or fetched.
    return await getDocumentProxy(new Uint8Array(bytes), {
      useSystemFonts: false,
      stopAtErrors: false,
      verbosity: 0,
    });
  } catch (cause) {
    const isLocked = cause instanceof Error && cause.name === 'PasswordException';
    throw new WenkuError(isLocked ? 'file-password' : 'file-damaged', place);
  }
}

async function readPage(page: Page): Promise<TextRun[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item)) return [];
    const transform: unknown[] = item.transform;
    const [, , c, d, left, base] = transform.map(Number);
    const size = Math.hypot(c ?? 0, d ?? 0) || item.height;
    return [{ text: item.str, left: left ?? 0, base: base ?? 0, width: item.width, size }];
  });
}

/** True for a page that shows a picture, as a scanned one does. */
async function hasPicture(page: Page): Promise<boolean> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray } = await page.getOperatorList();
  const pictures = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject];
  return fnArray.some((operator) => pictures.includes(operator));
}

async function readPages(pdf: Document, place: Place): Promise<PageLine[][]> {
  const pages: PageLine[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const lines = pageLines(number, await readPage(page));
    if (lines.length === 0 && (await hasPicture(page))) {
      throw new WenkuError('pdf-scanned', place, `第 ${String(number)} 页`);
    }
    pages.push(lines);
    page.cleanup();
  }
  return pages;
}

async function read(pdf: Document, place: Place): Promise<Extracted> {
  if (pdf.numPages > mostPages) throw new WenkuError('file-large', place);
  const pages = await readPages(pdf, place);
  const lines = pages.flat();
  const words = lines.map(({ text }) => text).join('');
  if (words === '') throw new WenkuError('pdf-scanned', place);
  if ((words.match(garbled)?.length ?? 0) > words.length * mostGarbled) {
    throw new WenkuError('pdf-unreadable', place);
  }
  const draft = new Draft();
  writeLines(draft, lines, findPageFurniture(pages));
  return draft.extract();
}

/**
 * Reads a PDF by its text layer: lines broken at the right edge are joined, page numbers and running
 * heads left out. Throws a WenkuError where a page is a picture, or the layer has no readable text.
 */
export async function readPdf(bytes: Uint8Array, place: Place): Promise<Extracted> {
  const pdf = await open(bytes, place);
  try {
    return await read(pdf, place);
  } catch (cause) {
    if (cause instanceof WenkuError) throw cause;
    throw new WenkuError('file-damaged', place);
  } finally {
    await pdf.cleanup();
  }
}
