import { createServer } from 'node:net';

/** A port of this machine that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const given = server.address();
      server.close(() => {
        resolve(typeof given === 'object' && given ? given.port : 0);
      });
    });
  });
}
