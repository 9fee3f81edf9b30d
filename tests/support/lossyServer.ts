import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { Served } from './browser.ts';
import { seededRandom } from './random.ts';

// What webpagetest.org calls 3G: 1.6 Mbit/s, 300 ms there and back.
const roundTrip = 300;
const packet = 1460;
const packetTime = (packet * 8) / 1600;
// A lost packet is sent again when its time has run out; all behind it waits.
const resendTime = 3 * roundTrip;

/**
 * Serves what another server has, as a reader gets it over 3G who loses some of the packets: TCP sends
 * them again, so bytes come late, in bursts, and none is missing.
 * @param lost share of the packets, 0.02 for 2 %
 */
export async function serveLossy(site: Served, lost: number): Promise<Served> {
  const random = seededRandom(3);
  const { origin } = new URL(site.address);
  const server = createServer((request, response) => {
    const send = async () => {
      await setTimeout(roundTrip);
      const answer = await fetch(origin + (request.url ?? '/'));
      const body = new Uint8Array(await answer.arrayBuffer());
      const type = answer.headers.get('content-type');
      response.writeHead(answer.status, type === null ? {} : { 'content-type': type });
      for (let start = 0; start < body.length; start += packet) {
        if (random() < lost) await setTimeout(resendTime);
        response.write(body.subarray(start, start + packet));
        await setTimeout(packetTime);
      }
      response.end();
    };
    send().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const given = server.address();
  const port = typeof given === 'object' && given ? given.port : 0;
  return {
    address: site.address.replace(origin, `http://127.0.0.1:${String(port)}`),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
