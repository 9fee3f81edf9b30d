import type { View } from './address.ts';

const bySpeech = [
  ['relevance', '命中多的在前'],
  ['date', '新的在前'],
] as const;
const byWords = [
  ['left', '按左文'],
  ['right', '按右文'],
  ['match', '按命中的字'],
  ['office', '按单位'],
] as const;

/** What results of a view can be sorted by: key and name. */
export function sortOptions(view: View, slots: readonly string[]): (readonly [string, string])[] {
  if (view !== 'lines') return [...bySpeech];
  return [
    ...bySpeech,
    ...byWords,
    ...slots.flatMap((title, place) => {
      const key = `slot-${String(place)}`;
      // Only a number has a direction worth choosing.
      return title.startsWith('数')
        ? ([
            [key, `按${title}，小的在前`],
            [`${key}-down`, `按${title}，大的在前`],
          ] as const)
        : ([[key, `按${title}`]] as const);
    }),
  ];
}
