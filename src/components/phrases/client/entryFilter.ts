/** What a reader asks of a list; '' asks for nothing. */
export interface EntryFilter {
  words: string;
  part: string;
  area: string;
  office: string;
  year: string;
  /** As 5-8. */
  length: string;
  mark: string;
}

/** What an entry says of itself: its text, and keys apart by blanks. */
export interface EntryFacts {
  text: string;
  parts: string;
  areas: string;
  offices: string;
  years: string;
  marks: string;
}

const holds = (keys: string, wanted: string) => wanted === '' || keys.split(' ').includes(wanted);

function isOfLength(text: string, wanted: string): boolean {
  if (wanted === '') return true;
  const [least = 0, most = Infinity] = wanted.split('-').map(Number);
  // A slot, {数}, is no character of the phrase.
  const size = text.replace(/\{.\}/gu, '').match(/\p{Script=Han}/gu)?.length ?? 0;
  return size >= least && size <= most;
}

/** True for an entry that has all of the words, apart by blanks, and every key asked for. */
export function matchesEntry(entry: EntryFacts, wanted: EntryFilter): boolean {
  const words = wanted.words.split(/\s+/u).filter((word) => word !== '');
  return (
    words.every((word) => entry.text.includes(word)) &&
    holds(entry.parts, wanted.part) &&
    holds(entry.areas, wanted.area) &&
    holds(entry.offices, wanted.office) &&
    holds(entry.years, wanted.year) &&
    holds(entry.marks, wanted.mark) &&
    isOfLength(entry.text, wanted.length)
  );
}
