import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { load } from 'js-yaml';
import { listSpeechFiles, speechId } from '../files/speechFiles.ts';
import { archivedText } from '../text/archivedText.ts';
import { splitBody } from '../text/body.ts';
import { splitFrontmatter } from '../text/frontmatter.ts';

const headSchema = z.object({
  title: z.string(),
  subtitles: z.array(z.string()),
  salutation: z.string().nullable(),
  source: z.object({
    file: z.string(),
    sha256: z.string(),
    textSha256: z.string().optional(),
    ledger: z.string(),
  }),
});

/** What import has to know of a speech that the archive holds. */
export interface HeldSpeech {
  file: string;
  /** Where it came from; null where a person's edit made it unreadable. */
  source: z.infer<typeof headSchema>['source'] | null;
}

type Head = z.infer<typeof headSchema>;

// The lists of paragraphs and figures are most of the frontmatter, and are not asked for.
function readHead(yaml: string): Head | null {
  const end = yaml.search(/^paragraphs:/mu);
  try {
    return headSchema.safeParse(load(end < 0 ? yaml : yaml.slice(0, end))).data ?? null;
  } catch {
    return null;
  }
}

function bodyText(head: Head | null, body: string): string {
  try {
    const own = splitBody(body).filter(({ kind }) => kind !== 'component');
    const texts = own.map(({ text }) => text);
    return head ? archivedText({ ...head, paragraphs: [] }, texts) : texts.join('\n');
  } catch {
    return body;
  }
}

function readFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Whoever wants to write there is told why it cannot be read.
    return '';
  }
}

function read(file: string): { held: HeldSpeech; text: string } {
  const split = splitFrontmatter(readFile(file));
  const head = split && readHead(split.yaml);
  return {
    held: { file, source: head?.source ?? null },
    text: bodyText(head, split?.body ?? ''),
  };
}

/** The words of a speech file, its paragraphs apart. */
export function readHeldText(file: string): string {
  return read(file).text;
}

/** Reads the speeches of a content folder one by one, whatever state a person left them in. */
export function* readHeldSpeeches(
  content: string,
): Generator<{ id: string; held: HeldSpeech; text: string }> {
  for (const file of listSpeechFiles(content)) yield { id: speechId(file), ...read(file) };
}
