import { readQuery } from '../../../../src/search/query/readQuery.ts';
import { answerInMemory, askAll, readTruths, writeAsked } from '../answer.ts';
import { takeTraffic } from '../countingServer.ts';
import { loadWhole } from '../loadWhole.ts';

// The whole archive, loaded over HTTP and searched in memory: <address> <truths> <answers> <seconds>.
const [, , address = '', truths = '', file = '', seconds = ''] = process.argv;
await takeTraffic(address);
const start = performance.now();
const archive = await loadWhole(address);
const loaded = (performance.now() - start) / 1000;
const { bytes: opening } = await takeTraffic(address);
const answers = await askAll(readTruths(truths), Number(seconds), async (query) => {
  const reading = readQuery(`"${query}"`);
  if ('problem' in reading) throw new Error(`${query}: ${reading.problem.reason}`);
  const before = performance.now();
  const { columns } = await archive.find(reading.query);
  const milliseconds = performance.now() - before;
  return answerInMemory(columns.speech.length, [...new Set(columns.speech)], milliseconds);
});
writeAsked(file, { answers, opening, seconds: loaded });
