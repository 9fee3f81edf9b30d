import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stage } from '../search.ts';
import { startServer } from './countingServer.ts';
import { operatorColumns, operatorLine, type OperatorAnswer } from './operatorAnswer.ts';
import { drawOperatorQueries } from './operatorQueries.ts';
import { runProgram } from './runProgram.ts';

// 24 operators: about as many queries as of exact text.
const eachOperator = 42;

/**
 * The table of operators: both engines, their answers compared. Gives the milliseconds of the whole
 * archive.
 */
export async function benchOperators(stage: Stage): Promise<number[]> {
  const { folder, site, texts, seconds, print } = stage;
  const queriesFile = join(folder, 'operators.json');
  const file = join(folder, 'operator-answers.json');
  const queries = drawOperatorQueries(texts, eachOperator);
  // Mixed, so that a cut by time leaves some of every operator.
  const mixed = Array.from({ length: eachOperator }, (_, place) =>
    queries.filter((_query, index) => index % eachOperator === place),
  ).flat();
  writeFileSync(queriesFile, JSON.stringify(mixed));
  const server = await startServer(site);
  const asking = await runProgram(
    'askOperators.ts',
    server.address,
    queriesFile,
    file,
    String(seconds),
  );
  server.close();
  if (!asking) return [];
  const answers: OperatorAnswer[] = JSON.parse(readFileSync(file, 'utf8'));
  print('');
  print(...operatorColumns);
  for (const kind of new Set(queries.map((query) => query.kind))) {
    print(
      ...operatorLine(
        kind,
        answers.filter((answer) => answer.kind === kind),
      ),
    );
  }
  print(...operatorLine('all', answers));
  const slow = answers.toSorted((one, other) => other.whole - one.whole).slice(0, 3);
  for (const { source, whole } of slow) print('slowest', source, `${whole.toFixed(0)} ms`);
  for (const { source } of answers.filter(
    ({ onDemand }) => onDemand?.answered === true && !onDemand.equal,
  )) {
    print('NOT EQUAL', source);
  }
  print(`memory of both engines in one process: ${asking.megabytes.toFixed(0)} MB`);
  print('');
  return answers.map(({ whole }) => whole);
}
