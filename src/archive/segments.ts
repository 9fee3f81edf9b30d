/** A stretch of a text that carries something: offsets in UTF-16 units, `end` exclusive. */
export interface Range<Kind> {
  start: number;
  end: number;
  mark: Kind;
}

/** A run of text with every mark that covers it. */
export interface Segment<Kind> {
  text: string;
  marks: Kind[];
  /** Marks whose first or last character is in this run. */
  opens: Kind[];
  closes: Kind[];
}

/** Cuts a text at the ends of all ranges, which may overlap. The runs rejoin to the text. */
export function segment<Kind>(text: string, ranges: readonly Range<Kind>[]): Segment<Kind>[] {
  const inside = ranges.filter(({ start, end }) => start < end && end <= text.length);
  const cuts = [
    ...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])]),
  ].toSorted((one, other) => one - other);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const covering = inside.filter((range) => range.start <= start && range.end >= end);
    return {
      text: text.slice(start, end),
      marks: covering.map(({ mark }) => mark),
      opens: covering.filter((range) => range.start === start).map(({ mark }) => mark),
      closes: covering.filter((range) => range.end === end).map(({ mark }) => mark),
    };
  });
}
