import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { makeDemandFinder } from '../../../../src/search/demand/demandFinder.ts';
import type { HitColumns } from '../../../../src/search/finder.ts';
import type { Query } from '../../../../src/search/query/ast.ts';
import { readQuery } from '../../../../src/search/query/readQuery.ts';
import { takeTraffic } from '../countingServer.ts';
import { loadWhole } from '../loadWhole.ts';
import { openOnDemand } from '../openOnDemand.ts';
import type { OperatorAnswer } from '../operatorAnswer.ts';
import type { OperatorQuery } from '../operatorQueries.ts';

// Queries of every operator of both engines, of the whole archive first, which takes no longer than the
// time that the other is given: <address> <queries> <answers> <seconds>.
const [, , address = '', queriesFile = '', file = '', limit = ''] = process.argv;
const queries: OperatorQuery[] = JSON.parse(readFileSync(queriesFile, 'utf8'));

function queryOf(source: string): Query {
  const reading = readQuery(source);
  if ('problem' in reading) throw new Error(`${source}: ${reading.problem.reason}`);
  return reading.query;
}

function digestOf(columns: HitColumns): string {
  const hash = createHash('sha256');
  for (const column of Object.values(columns)) hash.update(column);
  return hash.digest('hex');
}

const archive = await loadWhole(address);
const wholeEnd = performance.now() + Number(limit) * 1000;
const asked: { answer: OperatorAnswer; digest: string }[] = [];
for (const { kind, query: source } of queries) {
  const query = queryOf(source);
  const before = performance.now();
  const { columns } = await archive.find(query, source);
  const whole = performance.now() - before;
  const answer = { kind, source, whole, hits: columns.speech.length, onDemand: null };
  asked.push({ answer, digest: digestOf(columns) });
  if (performance.now() > wholeEnd) break;
}
const end = performance.now() + Number(limit) * 1000;
for (const { answer, digest } of asked) {
  const { source } = answer;
  const engine = await openOnDemand(address);
  await takeTraffic(address);
  const start = performance.now();
  const finding = await makeDemandFinder(engine).find(queryOf(source), source);
  const milliseconds = performance.now() - start;
  const answered = 'columns' in finding;
  const equal = answered && digestOf(finding.columns) === digest;
  answer.onDemand = { answered, equal, milliseconds, ...(await takeTraffic(address)) };
  if (performance.now() > end) break;
}
writeFileSync(file, JSON.stringify(asked.map(({ answer }) => answer)));
