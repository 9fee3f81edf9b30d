import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listSpeechFiles } from '../../../src/files/speechFiles.ts';
import { importFile } from '../../../src/import/file.ts';
import { toMdx } from '../../../src/import/mdx.ts';
import { listInputs } from '../../../src/import/read/listInputs.ts';
import { readLists } from '../../../src/import/read/lists.ts';
import { speechFile } from '../../../src/import/write.ts';
import { demoContent } from '../../support/planted.ts';

const lists = readLists(demoContent);
const files = listInputs(`${demoContent}/sources`).map(({ file }) => file);
const imported = await Promise.all(files.map((file) => importFile(file, lists)));
const speeches = imported.flatMap((file) => file.speeches);
const fieldsOf = (speech: (typeof speeches)[number]) => speech.frontmatter;

describe('the sample archive', () => {
  it('holds just the speeches that its sources give', () => {
    const given = speeches.map((speech) => `${demoContent}/${speechFile(speech)}`);
    expect(listSpeechFiles(demoContent).toSorted()).toEqual(given.toSorted());
  });

  it.each(speeches)('is what import makes of the source of $id', (speech) => {
    const held = readFileSync(`${demoContent}/${speechFile(speech)}`, 'utf8');
    expect(toMdx(speech), 'npm run demo:import 可重新生成').toBe(held);
    const ledger = `${demoContent}/sources/${fieldsOf(speech).source.ledger}`;
    expect(`${JSON.stringify(speech.ledger)}\n`).toBe(readFileSync(ledger, 'utf8'));
  });

  it('has two offices, six years, and at least eight speeches of each office', () => {
    const offices = speeches.map((speech) => fieldsOf(speech).office);
    for (const office of ['sample-city', 'sample-county']) {
      expect(offices.filter((held) => held === office).length).toBeGreaterThanOrEqual(8);
    }
    const years = new Set(speeches.map((speech) => fieldsOf(speech).period.year));
    expect([...years].toSorted()).toEqual([2015, 2016, 2017, 2018, 2019, 2020]);
  });

  it.each(files)('has a source as long as such a speech is, and called a sample: %s', (file) => {
    const text = readFileSync(file, 'utf8');
    const [title, , label] = text.split('\n');
    expect(text.length).toBeGreaterThan(1500);
    expect(text.length).toBeLessThan(3500);
    expect(title).toContain('样例');
    expect(label).toBe('（样例文稿：机构、地名和数字均为虚构）');
  });

  it('speaks of every area of work', () => {
    const areas = new Set(
      speeches.flatMap((speech) => fieldsOf(speech).metrics).map((m) => m.area),
    );
    expect(lists.areas.map(({ key }) => key).filter((key) => !areas.has(key))).toEqual([]);
  });
});
