import { plainRequest } from '../../../../src/search/desk/desk.ts';
import { makeDemandDesk } from '../../../../src/search/desk/makeDesk.ts';
import { firstLines } from '../../../../src/search/client/linesView.ts';
import { askAll, readTruths, writeAsked } from '../answer.ts';
import { takeTraffic } from '../countingServer.ts';
import { openOnDemand } from '../openOnDemand.ts';

// The search page's engine over HTTP, with nothing kept from query to query: <address> <truths>
// <answers> <seconds>.
const [, , address = '', truths = '', file = '', seconds = ''] = process.argv;
let opening = 0;
const answers = await askAll(readTruths(truths), Number(seconds), async (query) => {
  await takeTraffic(address);
  const engine = await openOnDemand(address);
  opening = (await takeTraffic(address)).bytes;
  const desk = makeDemandDesk(engine);
  const start = performance.now();
  const { total } = await desk.search({ ...plainRequest, query: `"${query}"` });
  const milliseconds = performance.now() - start;
  const traffic = await takeTraffic(address);
  await desk.lines(0, firstLines);
  const { bytes: shown } = await takeTraffic(address);
  // Kept by the engine: nothing more is loaded.
  const speeches = [...(await engine.positions(engine.fold(query))).keys()];
  return { hits: total.hits, speeches, milliseconds, shown, ...traffic };
});
writeAsked(file, { answers, opening });
