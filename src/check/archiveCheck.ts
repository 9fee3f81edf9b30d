import { WenkuError } from '../errors/catalogue.ts';
import { speechIdSchema } from '../schema/speechId.ts';
import type { BodyLink } from './body.ts';
import { checkLinks } from './links.ts';

interface Entry {
  file: string;
  id: string;
  links: readonly BodyLink[];
  bodyLine: number;
}

/** What can only be checked over all speeches: their ids and the links between them. */
export class ArchiveCheck {
  private readonly targets = new Map<string, ReadonlySet<string>>();
  private readonly files = new Map<string, string>();
  private readonly linked: Entry[] = [];
  private readonly former: { file: string; id: string }[] = [];
  private readonly found: WenkuError[] = [];

  /** True when a speech of this id was added. */
  has(id: string): boolean {
    return this.targets.has(id);
  }

  /** Ids of the speeches that were added, in their order. */
  ids(): Iterable<string> {
    return this.targets.keys();
  }

  /** How many speeches were added. */
  get size(): number {
    return this.targets.size;
  }

  /**
   * Adds a speech with the ids of its paragraphs, the links of its body, the line of the file its body
   * starts on, and the ids it was published under before.
   */
  add(
    file: string,
    id: string,
    paragraphs: readonly string[],
    links: readonly BodyLink[],
    bodyLine: number,
    formerIds: readonly string[] = [],
  ): void {
    if (!speechIdSchema.safeParse(id).success)
      this.found.push(new WenkuError('speech-name', { file }, id));
    const first = this.files.get(id);
    if (first === undefined) this.files.set(id, file);
    else this.found.push(new WenkuError('speech-duplicate', { file }, `${id} 是 ${first}`));
    this.targets.set(id, new Set(paragraphs));
    this.former.push(...formerIds.map((former) => ({ file, id: former })));
    if (links.length > 0) this.linked.push({ file, id, links, bodyLine });
  }

  /** Every problem, once all speeches are added. */
  problems(): WenkuError[] {
    const links = this.linked.flatMap(({ file, id, links: list, bodyLine }) =>
      checkLinks(file, id, list, bodyLine, this.targets),
    );
    return [...this.found, ...links, ...this.formerProblems()];
  }

  /** An address leads to one page: a former id may be neither in use nor another speech's. */
  private formerProblems(): WenkuError[] {
    const seen = new Set<string>();
    return this.former.flatMap(({ file, id }) => {
      const why = this.targets.has(id) ? '仍在使用' : seen.has(id) ? '写了两次' : null;
      seen.add(id);
      return why === null ? [] : [new WenkuError('former-id', { file }, `${id} ${why}`)];
    });
  }
}
