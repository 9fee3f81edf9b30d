/**
 * Line of the file (from 1) on which the entry of a figure starts; 1 where there is none. Found by the
 * words: to parse the YAML with its places takes longer than all of a check.
 */
export function lineOfMetric(text: string, id: string | undefined): number {
  if (id === undefined) return 1;
  const entry = new RegExp(`^ *- (?:\\{ *)?["']?id["']?: *["']?${id}["']?(?![\\w-])`, 'mu');
  const at = entry.exec(text)?.index;
  return at === undefined ? 1 : text.slice(0, at).split('\n').length;
}
