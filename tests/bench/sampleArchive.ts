import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { TextBlock } from '../../src/outline/blocks.ts';
import { importFile } from '../../src/import/file.ts';
import { toMdx } from '../../src/import/mdx.ts';
import { readLists } from '../../src/import/read/lists.ts';
import type { ImportedSpeech } from '../../src/import/speech.ts';
import { seededRandom } from '../support/random.ts';

const offices = 60;
const firstYear = 1985;
const years = 40;
const characters = 8000;

/** Text for a speech: its own blocks, each longer by a sentence of the filler, up to 8,000 characters. */
function lengthen(
  blocks: readonly TextBlock[],
  filler: readonly string[],
  random: () => number,
): TextBlock[] {
  let left = characters - blocks.reduce((sum, { text }) => sum + text.length, 0);
  const body = blocks.filter(({ level }) => level === 0).length;
  const share = Math.max(0, Math.ceil(left / body));
  return blocks.map((block) => {
    if (block.level > 0 || left <= 0) return block;
    let more = '';
    while (more.length < share) more += filler[Math.floor(random() * filler.length)] ?? '';
    left -= more.length;
    return { ...block, text: block.text + more };
  });
}

/**
 * Writes an archive of many speeches of 8,000 characters and some 40 figures, in the form that import
 * writes: the two real speeches with other words added, spread over offices and years.
 */
export async function writeSampleArchive(
  folder: string,
  speeches: number,
  filler: readonly string[],
): Promise<void> {
  const { speeches: templates } = await importFile(
    'content/sources/office-half-year-speeches.raw.txt',
    readLists('content'),
  );
  const random = seededRandom(1);
  for (let index = 0; index < offices; index += 1) {
    mkdirSync(join(folder, 'speeches', `office-${String(index)}`), { recursive: true });
    mkdirSync(join(folder, 'offices'), { recursive: true });
    const name = `样例${String(index)}办公室`;
    writeFileSync(
      join(folder, 'offices', `office-${String(index)}.yaml`),
      stringify({ name, shortName: name }),
    );
  }
  for (const list of ['genres', 'areas', 'indicators']) {
    cpSync(join('content', list), join(folder, list), { recursive: true });
  }
  for (let index = 0; index < speeches; index += 1) {
    const template = templates[index % templates.length];
    if (!template) continue;
    const office = `office-${String(index % offices)}`;
    const id = `sample-${String(index)}`;
    const speech: ImportedSpeech = {
      ...template,
      id,
      blocks: lengthen(template.blocks, filler, random),
      frontmatter: {
        ...template.frontmatter,
        title: `样例${String(index)}：${template.frontmatter.title}`,
        office,
        period: { label: '上半年', half: 1, year: firstYear + (index % years) },
        yearEstimate: null,
        source: { ...template.frontmatter.source, file: `${id}.txt`, ledger: `${id}.json` },
      },
    };
    writeFileSync(join(folder, 'speeches', office, `${id}.mdx`), toMdx(speech));
  }
}
