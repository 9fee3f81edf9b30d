/** What the form above the table of figures asks for; '' asks for nothing. */
export interface RowFilter {
  words: string;
  area: string;
  office: string;
}

/** True when a row has every word asked for, and the area and office. */
export function matchesRow(
  { text, area, office }: { text: string; area: string; office: string },
  wanted: RowFilter,
): boolean {
  const words = wanted.words.trim().split(/\s+/u);
  return (
    (wanted.area === '' || wanted.area === area) &&
    (wanted.office === '' || wanted.office === office) &&
    words.every((word) => text.includes(word))
  );
}

const chinese = new Intl.Collator('zh-CN', { numeric: true });

/** Compares two cells: numbers by size, words as a Chinese dictionary has them, empty ones last. */
export function compareCells(one: string, other: string): number {
  if (one === '' || other === '') return Number(one === '') - Number(other === '');
  const difference = Number(one) - Number(other);
  return Number.isNaN(difference) ? chinese.compare(one, other) : difference;
}
