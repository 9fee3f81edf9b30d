import { createHash } from 'node:crypto';

// About 4 million characters of speeches of ordinary length.
const speechesOfChunk = 512;

/**
 * Cuts the speeches into chunks behind those whose id hashes to a multiple: where one is cut depends
 * on its own id alone, so that a new speech changes one chunk.
 */
export function cutChunks<Speech extends { id: string }>(speeches: readonly Speech[]): Speech[][] {
  const chunks: Speech[][] = [[]];
  for (const speech of speeches) {
    chunks[chunks.length - 1]?.push(speech);
    const hash = createHash('sha256').update(speech.id).digest().readUInt32BE(0);
    if (hash % speechesOfChunk === 0) chunks.push([]);
  }
  return chunks.filter((chunk) => chunk.length > 0);
}
