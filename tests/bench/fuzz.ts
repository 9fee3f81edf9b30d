import fc from 'fast-check';
import { StopSignal } from '../../src/cli/stopSignal.ts';
import { mutatedInputs, type MutatedInput } from '../support/mutations.ts';
import { passThrough } from '../support/pipeline.ts';

/** How a fuzz run is made: so many inputs from a seed that gives the same inputs again. */
export interface FuzzBench {
  inputs: number;
  seed: number;
}

const chunk = 500;
// For 10,000 characters; shorter inputs have the same time, for the machine's sake.
const mostSeconds = 1;

/** Seconds of processor this process has used: other work on the machine does not count. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** An input that took long, and the run of this bench whose last input it is. */
interface Slow {
  seconds: number;
  characters: number;
  /** The file that it was made from. */
  file: string;
  run: string;
}

function slowLine(name: string, { seconds, characters, file, run }: Slow): string {
  const time = `${(seconds * 1000).toFixed(0)} ms of processor`;
  return `${name}\t${time}\t${String(characters)} characters\t${file}\tlast of: ${run}`;
}

/** Takes mutated inputs through import; prints what became of them, the slowest, and each defect. Ctrl-C ends it after some hundred more. */
export async function benchFuzz({ inputs, seed }: FuzzBench): Promise<void> {
  const outcomes = new Map<string, number>();
  const formats = new Map<string, number>();
  let slowest: Slow | null = null;
  const hanging: Slow[] = [];
  const defects: string[] = [];
  let done = 0;
  let chunkSeed = seed;
  let inChunk = 0;
  const start = performance.now();
  const take = async (input: MutatedInput) => {
    const before = processorSeconds();
    const { outcome, characters } = await passThrough(input);
    const seconds = processorSeconds() - before;
    done += 1;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    const format = input.name.split('.').at(-1) ?? '';
    formats.set(format, (formats.get(format) ?? 0) + 1);
    inChunk += 1;
    const run = `npm run bench -- fuzz --seed ${String(chunkSeed)} --inputs ${String(inChunk)}`;
    const slow = { seconds, characters, file: input.seed, run };
    if (!slowest || seconds > slowest.seconds) slowest = slow;
    if (seconds > mostSeconds * Math.max(1, characters / 10_000)) hanging.push(slow);
  };
  const stop = new StopSignal();
  for (let first = 0; first < inputs && stop.code === null; first += chunk) {
    chunkSeed = seed + first;
    inChunk = 0;
    const options = {
      numRuns: Math.min(chunk, inputs - first),
      seed: chunkSeed,
      endOnFailure: true,
    };
    const result = await fc.check(fc.asyncProperty(mutatedInputs(), take), options);
    if (!result.failed) continue;
    const [input] = result.counterexample ?? [];
    const text = input ? Buffer.from(input.bytes).toString('utf8').slice(0, 300) : '';
    const reason = String(result.errorInstance).slice(0, 600);
    defects.push(
      `seed ${String(chunkSeed)}, ${input?.seed ?? ''}: ${reason}\n${JSON.stringify(text)}`,
    );
  }
  const seconds = (performance.now() - start) / 1000;
  console.log(`inputs\t${String(done)}\tin ${seconds.toFixed(0)} s`);
  for (const [format, count] of formats) console.log(`format ${format}\t${String(count)}`);
  const byCount = [...outcomes].toSorted(([, one], [, other]) => other - one);
  for (const [outcome, count] of byCount) console.log(`${outcome}\t${String(count)}`);
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- `take` sets it
  if (slowest) console.log(slowLine('slowest', slowest));
  console.log(`over 1 s of processor for 10,000 characters\t${String(hanging.length)}`);
  for (const slow of hanging) console.log(slowLine('hanging', slow));
  console.log(`defects\t${String(defects.length)}`);
  for (const defect of defects) console.log(defect);
  if (defects.length > 0 || hanging.length > 0) process.exitCode = 1;
}
