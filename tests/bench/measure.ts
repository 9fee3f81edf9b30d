import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * What a command took: wall time and processor time in seconds, to a tenth, of it and of those of its
 * children that have ended; highest memory of it and its children in MB.
 */
export interface Measured {
  seconds: number;
  cpu: number;
  megabytes: number;
}

const kilobytesPerMegabyte = 1024;

/** Resident memory of a process and its descendants in kB, from /proc. */
function residentOfTree(root: number): number {
  const parents = new Map<number, number>();
  const sizes = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/u.test(name)) continue;
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      parents.set(Number(name), Number(/^PPid:\s+(\d+)/mu.exec(status)?.[1] ?? 0));
      sizes.set(Number(name), Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1] ?? 0));
    } catch {
      // It ended between the two reads.
    }
  }
  const isInside = (id: number): boolean =>
    id === root || (parents.has(id) && id > 1 && isInside(parents.get(id) ?? 0));
  return [...sizes].reduce((sum, [id, size]) => (isInside(id) ? sum + size : sum), 0);
}

// USER_HZ, which Linux fixes for all programs.
const ticksPerSecond = 100;

/** Processor time that a process and its ended children have used, in seconds, from /proc; 0 when it is gone. */
function processorTime(id: number): number {
  try {
    const fields = readFileSync(`/proc/${String(id)}/stat`, 'utf8')
      .split(') ')
      .at(-1)
      ?.split(' ');
    // utime, stime, cutime, cstime.
    const ticks = (fields ?? []).slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return ticks / ticksPerSecond;
  } catch {
    return 0;
  }
}

/** Runs a command to its end. Rejects with its output when it fails. */
export function measure(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, { env: { ...process.env, ...env } });
    let output = '';
    let peak = 0;
    let cpu = 0;
    const keep = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-4000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const timer = setInterval(() => {
      if (child.pid === undefined) return;
      peak = Math.max(peak, residentOfTree(child.pid));
      cpu = Math.max(cpu, processorTime(child.pid));
    }, 100);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) resolve({ seconds, cpu, megabytes: peak / kilobytesPerMegabyte });
      else reject(new Error(output));
    });
  });
}
