import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { WenkuError } from '../errors/catalogue.ts';
import { marksSchema, type Marks } from '../schema/marks.ts';
import { readYamlFile } from './readYamlFile.ts';

/**
 * The marks of a public body's site, from marks.yaml in the content folder; null without the file. What
 * is missing or wrong is a problem that names the field. `address` is where the site will stand, '' where
 * that is not known: its host must be the domain of the marks.
 */
export function readMarks(
  content: string,
  address = '',
): { marks: Marks | null; problems: WenkuError[] } {
  const file = join(content, 'marks.yaml');
  if (!existsSync(file)) return { marks: null, problems: [] };
  const { data, problems, lineOf } = readYamlFile(file, marksSchema, 'marks-incomplete');
  const host = URL.parse(address)?.hostname;
  if (data && host !== undefined && host !== data.siteDomain) {
    const detail = `siteDomain 是 ${data.siteDomain}，网址的主机是 ${host}`;
    problems.push(new WenkuError('marks-domain', { file, line: lineOf(['siteDomain']) }, detail));
  }
  return { marks: data, problems };
}
