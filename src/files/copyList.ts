import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyListPath, type CopyList } from '../browser/copy/copyList.ts';

// What a reader without a network has no use for: data in bulk, other forms of the same, feeds,
// pictures for links.
const isLeftOut = (path: string) =>
  /^(?:data\/.|feeds\/|sitemap|robots\.txt|404\.html)|(?:^|\/)card\.png$|\.(?:xlsx|csv|gz|mdx)$/u.test(
    path,
  );

/** Makes the list of files that a copy for reading without a network needs, with their sizes. */
export class CopyListMaker {
  private readonly version = createHash('sha256');
  private readonly files: CopyList['files'][number][] = [];

  /** True for a file that belongs into a copy. */
  wants(path: string): boolean {
    return !isLeftOut(path);
  }

  /** Adds a file; they come in a fixed order. */
  add(path: string, content: Uint8Array): void {
    this.version.update(path).update(createHash('sha256').update(content).digest());
    this.files.push({
      path: path.replace(/(^|\/)index\.html$/u, '$1'),
      bytes: content.length,
    });
  }

  /** Writes the list into the site. */
  write(site: string): void {
    const version = this.version.digest('hex').slice(0, 16);
    const list: CopyList = { version, files: this.files };
    writeFileSync(join(site, copyListPath), JSON.stringify(list));
  }
}
