import { readFileSync, writeFileSync } from 'node:fs';
import { makeDemandFinder } from '../../../../src/search/demand/demandFinder.ts';
import { readQuery } from '../../../../src/search/query/readQuery.ts';
import { takeTraffic } from '../countingServer.ts';
import { loadWhole } from '../loadWhole.ts';
import { openOnDemand } from '../openOnDemand.ts';
import type { OperatorAnswer } from '../operatorAnswer.ts';
import type { OperatorQuery } from '../operatorQueries.ts';

// Queries of every operator of both engines: <address> <queries> <answers> <seconds>.
const [, , address = '', queriesFile = '', file = '', limit = ''] = process.argv;
const queries: OperatorQuery[] = JSON.parse(readFileSync(queriesFile, 'utf8'));
const end = performance.now() + Number(limit) * 1000;
const archive = await loadWhole(address);
const answers: OperatorAnswer[] = [];
for (const { kind, query: source } of queries) {
  const reading = readQuery(source);
  if ('problem' in reading) throw new Error(`${source}: ${reading.problem.reason}`);
  const engine = await openOnDemand(address);
  await takeTraffic(address);
  const start = performance.now();
  const finding = await makeDemandFinder(engine).find(reading.query, source);
  const onDemand = performance.now() - start;
  const traffic = await takeTraffic(address);
  const before = performance.now();
  const { columns } = await archive.find(reading.query, source);
  const whole = performance.now() - before;
  const answered = 'columns' in finding;
  answers.push({
    ...{ kind, source, answered, onDemand, whole, ...traffic },
    hits: columns.speech.length,
    equal: answered && JSON.stringify(finding.columns) === JSON.stringify(columns),
  });
  if (performance.now() > end) break;
}
writeFileSync(file, JSON.stringify(answers));
