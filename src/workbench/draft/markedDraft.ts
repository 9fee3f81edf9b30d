import type { DraftFinding, DraftRank } from '../../draft/finding.ts';
import { element } from '../../search/client/element.ts';

interface Mark {
  start: number;
  end: number;
  finding: DraftFinding;
}

const weight: Readonly<Record<DraftRank, number>> = { must: 0, likely: 1, hint: 2 };

/** The places where marks begin and end within a paragraph, in order. */
function cuts(marks: readonly Mark[], from: number, to: number): number[] {
  const inside = marks.flatMap(({ start, end }) => [start, end]);
  const kept = inside.filter((at) => at > from && at < to);
  return [...new Set([from, ...kept, to])].sort((one, other) => one - other);
}

function piece(text: string, from: number, to: number, marks: readonly Mark[]): Node {
  const over = marks
    .filter(({ start, end }) => start <= from && to <= end)
    .sort((one, other) => weight[one.finding.rank] - weight[other.finding.rank]);
  const [first] = over;
  const words = text.slice(from, to);
  if (!first) return document.createTextNode(words);
  return element(
    'mark',
    {
      class: first.finding.rank,
      // A mark tells all findings that it is a part of; the first is the gravest.
      'data-told': JSON.stringify(over.map(({ finding }) => finding.id)),
    },
    words,
  );
}

/** The draft with its findings marked, a paragraph a line. */
export function markedDraft(text: string, findings: readonly DraftFinding[]): HTMLElement[] {
  const marks = findings.flatMap((finding) =>
    finding.spans.map(({ start, end }): Mark => ({ start, end, finding })),
  );
  let start = 0;
  return text.split('\n').map((line) => {
    const from = start;
    const to = from + line.length;
    start = to + 1;
    const own = marks.filter((mark) => mark.start < to && from < mark.end);
    const places = cuts(own, from, to);
    const pieces = places
      .slice(0, -1)
      .map((at, index) => piece(text, at, places[index + 1] ?? to, own));
    return element('p', {}, ...pieces);
  });
}
