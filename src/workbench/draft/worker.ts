// First: the rooms below call what old browsers lack.
import '../../text/newerMethods.ts';
import { gunzipSync } from 'fflate';
import { readArchiveText, type ArchiveText } from '../../draft/archive/archiveText.ts';
import { checkDraft, type CheckGround } from '../../draft/checkDraft.ts';
import { WenkuError } from '../../errors/catalogue.ts';
import type { Answer, Ground, Question } from './messages.ts';
import { readDraftFile } from './readDraftFile.ts';

let ground: CheckGround | null = null;

/** Inflates by the browser's own means; older ones have none. */
async function inflate(file: Uint8Array<ArrayBuffer>): Promise<Uint16Array> {
  if (!('DecompressionStream' in globalThis)) {
    const bytes = gunzipSync(file);
    return new Uint16Array(bytes.slice().buffer);
  }
  const stream = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint16Array(await new Response(stream).arrayBuffer());
}

async function open({ chunks: files, offices, ...lists }: Ground): Promise<void> {
  const chunks: ArchiveText[] = [];
  for (const file of files) chunks.push(readArchiveText(await inflate(file)));
  ground = { archive: { chunks, offices }, ...lists };
}

async function answer(question: Question): Promise<Answer> {
  if (question.kind === 'open') {
    await open(question.ground);
    return { kind: 'opened' };
  }
  if (question.kind === 'read') {
    return { kind: 'words', words: readDraftFile(question.bytes, question.file) };
  }
  if (!ground) throw new Error('the archive is not open');
  const start = performance.now();
  const report = checkDraft(question.words, question.facts, ground);
  return { kind: 'report', report, milliseconds: performance.now() - start };
}

function whyOf(error: unknown): string {
  if (error instanceof WenkuError) return error.message;
  return error instanceof Error ? error.message : String(error);
}

let turn: Promise<void> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  turn = turn
    .then(() => answer(data))
    .catch((error: unknown): Answer => ({ kind: 'failed', why: whyOf(error) }))
    .then((given) => postMessage(given));
});
