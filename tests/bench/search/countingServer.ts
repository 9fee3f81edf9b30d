import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** What has been sent since the last look. */
export interface Traffic {
  bytes: number;
  requests: number;
}

/** Path under which the server tells its traffic since the last look, which is not counted itself. */
export const trafficPath = '__traffic';

export interface CountingServer {
  /** Ends with a slash. */
  address: string;
  close(): void;
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('a server that says nothing');
  const [told]: unknown[] = await once(stdout, 'data');
  return String(told).trim();
}

/** Serves a folder on loopback from a process of its own, so that it takes no time from who asks. */
export async function startServer(folder: string): Promise<CountingServer> {
  const program = join(import.meta.dirname, 'programs/serve.ts');
  const child = spawn(process.execPath, [program, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  return { address: await addressOf(child), close: () => void child.kill() };
}

/** What a server has sent since the last call, as transferred. */
export async function takeTraffic(address: string): Promise<Traffic> {
  const response = await fetch(address + trafficPath);
  const traffic: Traffic = await response.json();
  return traffic;
}
