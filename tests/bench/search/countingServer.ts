import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What has been sent since the last look. */
export interface Traffic {
  bytes: number;
  requests: number;
}

export interface CountingServer {
  address: string;
  /** Bodies sent since the last call, as transferred. */
  take(): Traffic;
  close(): void;
}

const compressible = /\.(?:txt|json|js)$/u;

/** A file server on loopback that compresses text as servers do, and counts what it sends. */
export async function serveCounting(folder: string): Promise<CountingServer> {
  let sent: Traffic = { bytes: 0, requests: 0 };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    let body: Uint8Array;
    try {
      body = readFileSync(join(folder, decodeURIComponent(pathname)));
    } catch {
      response.writeHead(404).end();
      return;
    }
    if (compressible.test(pathname)) {
      body = gzipSync(body);
      response.setHeader('content-encoding', 'gzip');
    }
    sent.bytes += body.length;
    sent.requests += 1;
    response.setHeader('content-length', body.length);
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const given = server.address();
  const port = typeof given === 'object' && given ? given.port : 0;
  return {
    address: `http://127.0.0.1:${String(port)}/`,
    take() {
      const taken = sent;
      sent = { bytes: 0, requests: 0 };
      return taken;
    },
    close: () => server.close(),
  };
}
