import { WenkuError, type Place } from '../../errors/catalogue.ts';
import { Draft, type Extracted } from '../draft.ts';
import { BodyWriter, type References } from './bodyWriter.ts';
import { ListCounter } from './listCounter.ts';
import { Notes } from './notes.ts';
import { readLists } from './numbering.ts';
import { Package, type Relation } from './parts.ts';
import { readStyles } from './styles.ts';
import { child, descendants, textOf } from './xml.ts';

// Parts whose words are no part of the text, and why.
const leftOut: Readonly<Record<string, string>> = {
  header: 'page-header',
  footer: 'page-header',
  comments: 'comment',
  diagramData: 'drawing-text',
  chart: 'drawing-text',
};

function partOf(relations: readonly Relation[], type: string): string | undefined {
  return relations.find((relation) => relation.type === type)?.target;
}

/** Words that stand beside the text: headers, footers, comments, diagrams. */
function writeLeftOut(
  draft: Draft,
  office: Package,
  relations: readonly Relation[],
  references: References,
): void {
  const seen = new Set<string>();
  for (const { type, target } of relations) {
    const rule = leftOut[type];
    const root = rule === undefined || seen.has(target) ? undefined : office.root(target);
    if (rule === undefined || !root) continue;
    seen.add(target);
    const words =
      rule === 'drawing-text'
        ? new Draft().keep(
            [...descendants(root, 't'), ...descendants(root, 'v')]
              .map((text) => `${textOf(text)}\n`)
              .join(''),
          )
        : new BodyWriter(references).blocks(root);
    if (words.text.trim() !== '') draft.append(words.dropped(rule));
  }
}

/**
 * Reads an open Word document as its reader sees it with all changes accepted: automatic numbers written
 * out, notes after their paragraph, tables a line a row. Deleted and hidden words, headers, footers and
 * comments are in the source and left out of the text. Throws a WenkuError when it is no document.
 */
export function readPackage(office: Package, place: Place): Extracted {
  const main = partOf(office.relations(''), 'officeDocument') ?? 'word/document.xml';
  const body = child(office.root(main), 'body');
  if (!body) throw new WenkuError('file-damaged', place);
  const relations = office.relations(main);
  const rootOf = (type: string) => office.root(partOf(relations, type));
  const references: References = {
    styles: readStyles(rootOf('styles')),
    counter: new ListCounter(readLists(rootOf('numbering'))),
    notes: new Notes(rootOf('footnotes'), rootOf('endnotes')),
    place,
  };
  const draft = new BodyWriter(references).blocks(body);
  // A list that a header has must not count on in the body.
  const counter = new ListCounter(new Map());
  writeLeftOut(draft, office, relations, { ...references, counter });
  return draft.extract();
}
