import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSpeech } from '../../../src/check/checkSpeech.ts';
import { importFile } from '../../../src/import/file.ts';
import { toMdx } from '../../../src/import/mdx.ts';
import { readLists } from '../../../src/import/read/lists.ts';

const lists = readLists('content');
const file = join(mkdtempSync(join(tmpdir(), 'wenku-huge-')), 'huge.txt');
const keys = {
  offices: new Set(['unknown']),
  genres: new Set(['unknown', 'meeting-speech', 'situation-report']),
  areas: new Set(lists.areas.map(({ key }) => key)),
  indicators: new Set(lists.indicators.map(({ key }) => key)),
};

// Each took minutes, overflowed the stack or gave what the check refuses; the runner's limit is 30 s.
describe('text of unlikely shape', () => {
  it.each([
    ['figures without a mark between them', '办理12件'.repeat(10_000)],
    ['figures and commas in one line', '今年办理公文1200余件，完成课题21个，'.repeat(5000)],
    ['a number of 20,000 digits', `${'1'.repeat(20_000)}件`],
    ['10,000 paragraphs', '办理公文12件。\n'.repeat(10_000)],
    ['marks of Markdown', '*'.repeat(10_000) + '['.repeat(5000) + '<'.repeat(3000)],
    ['brackets', '（'.repeat(20_000)],
    [
      '200,000 lines of furniture and a sentence',
      `好。\n${'下载\n'.repeat(200_000)}${'好。\n'.repeat(2)}`,
    ],
  ])('is imported and passes the check: %s', async (_, body) => {
    writeFileSync(file, `样例\n${body}`);
    const { speeches } = await importFile(file, lists);
    const problems = speeches.flatMap(
      (speech) => checkSpeech('huge.mdx', toMdx(speech), keys).problems,
    );
    expect(problems.slice(0, 3).map(({ message }) => message.slice(0, 300))).toEqual([]);
  });
});
