import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stage } from '../search.ts';
import { readAsked } from './answer.ts';
import { startServer } from './countingServer.ts';
import { row } from './row.ts';
import { folderBytes, runProgram } from './runProgram.ts';

const memoryPeers = [
  ['minisearch', 'MiniSearch, pairs'],
  ['flexsearch', 'FlexSearch, pairs'],
  ['flexsearch-cjk', 'FlexSearch, its CJK characters'],
] as const;

/** The lines of the peers on the same speeches. */
export async function benchPeers(stage: Stage): Promise<void> {
  const { folder, texts, characters, truths, truthsFile, seconds, print } = stage;
  const speechesFile = join(folder, 'speeches.json');
  writeFileSync(speechesFile, JSON.stringify(texts));
  const file = join(folder, 'peer.json');
  for (const [peer, name] of memoryPeers) {
    const args = [peer, speechesFile, truthsFile, file, String(seconds)];
    const measured = await runProgram('memoryPeer.ts', ...args);
    if (!measured) continue;
    const { answers, seconds: built, size } = readAsked(file);
    // It is built and asked in one process.
    const build = { ...measured, seconds: built, cpu: built };
    const known = { opening: size ?? 0, page: 0, indexBytes: size, characters };
    print(...row(name, truths, answers, { ...known, build, asking: measured }));
  }
  const stock = join(folder, 'stock');
  const build = await runProgram('buildStock.ts', speechesFile, stock);
  if (!build) return;
  const server = await startServer(stock);
  for (const form of ['plain', 'quoted']) {
    const args = [stock, form, server.address, truthsFile, file, String(seconds)];
    const asking = await runProgram('askStock.ts', ...args);
    if (!asking) continue;
    const { answers, opening } = readAsked(file);
    const known = { opening, page: 0, indexBytes: folderBytes(stock), characters, build, asking };
    print(...row(`stock Pagefind, ${form}`, truths, answers, known));
  }
  server.close();
}
