import { join } from 'node:path';
import { indexFolder } from '../../../src/search/packs/files.ts';
import type { Stage } from '../search.ts';
import { readAsked } from './answer.ts';
import { startServer } from './countingServer.ts';
import { pageBytes } from './pageBytes.ts';
import { countExact } from './figures.ts';
import type { Reached } from './targets.ts';
import { row } from './row.ts';
import { folderBytes, runProgram } from './runProgram.ts';

/**
 * The lines of both engines of the product. The site then has its index and its packed text. Gives what
 * was measured, as far as it was.
 */
export async function benchOwn(stage: Stage): Promise<Partial<Reached>> {
  const reached: Partial<Reached> = {};
  const { folder, site, characters, truths, truthsFile, seconds, print } = stage;
  const index = await runProgram('buildOwn.ts', site);
  const archive = await runProgram('buildArchive.ts', site);
  if (!index || !archive) return reached;
  const server = await startServer(site);
  const file = join(folder, 'own.json');
  const args = [server.address, truthsFile, file, String(seconds)];
  const asking = await runProgram('askOnDemand.ts', ...args);
  if (asking) {
    const { answers, opening } = readAsked(file);
    const indexBytes = folderBytes(join(site, indexFolder));
    const page = await pageBytes();
    const known = { opening, page, indexBytes, characters, build: index, asking };
    print(...row('on demand', truths, answers, known));
    Object.assign(reached, {
      onDemand: { given: answers.length, exact: countExact(truths, answers) },
      bytes: answers.map(({ bytes }) => bytes),
      cold: answers.map(({ bytes, shown }) => page + opening + bytes + shown),
      milliseconds: answers.map(({ milliseconds }) => milliseconds),
      disk: indexBytes / characters,
      build: index,
    } satisfies Partial<Reached>);
  }
  const askingWhole = await runProgram('askWhole.ts', ...args);
  if (askingWhole) {
    const { answers, opening, seconds: loaded } = readAsked(file);
    const indexBytes = folderBytes(join(site, 'search/archive'));
    const known = { opening, page: 0, indexBytes, characters, build: archive, asking: askingWhole };
    print(...row(`whole archive, loaded in ${loaded.toFixed(1)} s`, truths, answers, known));
    Object.assign(reached, {
      whole: { given: answers.length, exact: countExact(truths, answers) },
      wholeMilliseconds: answers.map(({ milliseconds }) => milliseconds),
      transfer: indexBytes / characters,
    } satisfies Partial<Reached>);
  }
  server.close();
  return reached;
}
