import { isSameNumber } from '../support/metrics/fields.ts';
import {
  readAsProduct,
  readNumberStrings,
  type NumberString,
} from '../support/metrics/numberStrings.ts';
import { loadPeers } from './metrics/peers.ts';

type Read = (string: NumberString) => number;

/** Prints how many number strings of known tests are read right, wrong, and not at all. */
export function benchNumbers(peersFolder: string | undefined, errors: number): void {
  const strings = readNumberStrings();
  const sets = [...new Set(strings.map(({ set }) => set))];
  const peers = peersFolder === undefined ? [] : loadPeers(peersFolder);
  const readers: [string, Read][] = [
    ['wenku', readAsProduct],
    ...peers.map(({ name, read }): [string, Read] => [name, ({ text }) => read(text)]),
  ];
  for (const [name, read] of readers) {
    const told = sets.map((set) => {
      const asked = strings.filter((string) => string.set === set);
      const right = asked.filter((string) => isSameNumber(read(string), string.value)).length;
      const unread = asked.filter((string) => Number.isNaN(read(string))).length;
      const wrong = asked.length - right - unread;
      return `${set} ${String(right)}/${String(asked.length)} (${String(wrong)} wrong)`;
    });
    console.log(`${name.padEnd(36)} ${told.join('  ')}`);
  }
  const failed = strings.filter((string) => !isSameNumber(readAsProduct(string), string.value));
  for (const string of failed.slice(0, errors)) {
    const { set, text, value } = string;
    console.log(`${set}\t${text}\t${String(value)}\t${String(readAsProduct(string))}`);
  }
}
