import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';

// Stock Pagefind over the speeches in a file, by its own dictionary of Chinese: <file> <folder>.
const [, , file = '', outputPath = ''] = process.argv;
const texts = JSON.parse(readFileSync(file, 'utf8')) as string[];
const { index } = await pagefind.createIndex({ forceLanguage: 'zh' });
if (!index) throw new Error('no index');
for (const [number, content] of texts.entries()) {
  const { errors } = await index.addCustomRecord({
    url: `/${String(number)}`,
    content,
    language: 'zh',
  });
  if (errors.length > 0) throw new Error(errors.join('; '));
}
await index.writeFiles({ outputPath });
await pagefind.close();
// Which of its records is which speech: its fragments say so.
const { readdirSync } = await import('node:fs');
const { gunzipSync } = await import('node:zlib');
const records = readdirSync(join(outputPath, 'fragment')).map((name) => {
  const text = gunzipSync(readFileSync(join(outputPath, 'fragment', name))).toString('utf8');
  const url = /"url":"\/(?<number>\d+)"/u.exec(text)?.groups?.['number'];
  return [name.replace(/\.pf_fragment$/u, ''), Number(url)];
});
writeFileSync(join(outputPath, 'records.json'), JSON.stringify(Object.fromEntries(records)));
