import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { compressSite } from '../../../src/files/compressSite.ts';
import { responseHeaders } from '../../../src/hosting/responseHeaders.ts';

/** A site as a host serves it that follows the advice of `wenku host`: headers, files packed at build. */
export interface HostedSite {
  /** Ends with a slash. */
  address: string;
  close(): void;
}

/** Serves a copy of a built site on this machine. */
export async function hostSite(site: string): Promise<HostedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'wenku-hosted-'));
  cpSync(site, folder, { recursive: true });
  compressSite(folder);
  const files = sirv(folder, {
    gzip: true,
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(responseHeaders)) response.setHeader(name, value);
      response.setHeader(
        'cache-control',
        response.req.url?.startsWith('/_astro/')
          ? 'public, max-age=31536000, immutable'
          : 'no-cache',
      );
    },
  });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const given = server.address();
  const port = typeof given === 'object' && given ? given.port : 0;
  return {
    address: `http://localhost:${String(port)}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
