import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { trafficPath, type Traffic } from '../countingServer.ts';

// A file server that compresses text as servers do, and counts what it sends: <folder>.
const folder = process.argv[2] ?? '';
const compressible = /\.(?:txt|json|js)$/u;
let sent: Traffic = { bytes: 0, requests: 0 };

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === `/${trafficPath}`) {
    response.end(JSON.stringify(sent));
    sent = { bytes: 0, requests: 0 };
    return;
  }
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
// Whoever asks may be busy for longer than the connection is kept by default.
server.keepAliveTimeout = 0;
// Its caller is gone.
process.stdin.on('end', () => process.exit());
process.stdin.resume();
server.listen(0, '127.0.0.1', () => {
  const given = server.address();
  const port = typeof given === 'object' && given ? given.port : 0;
  console.log(`http://127.0.0.1:${String(port)}/`);
});
