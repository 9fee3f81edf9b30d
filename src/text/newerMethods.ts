/**
 * Methods newer than 2021 that the pure rooms call, for old browsers of intranets; a browser that has them
 * keeps its own. Imported first by a script that runs those rooms. The name below tells that a script
 * brings them.
 */
function give(owner: object, name: string, method: (...given: never[]) => unknown): void {
  if (name in owner) return;
  Object.defineProperty(owner, name, { value: method, configurable: true, writable: true });
}

type Compare = (one: unknown, other: unknown) => number;
type Test = (item: unknown, index: number) => boolean;

give(Array.prototype, 'toSorted', function (this: unknown[], compare?: Compare) {
  return [...this].sort(compare);
});
give(Array.prototype, 'toReversed', function (this: unknown[]) {
  return [...this].reverse();
});
give(Array.prototype, 'findLastIndex', function (this: unknown[], test: Test) {
  let index = this.length - 1;
  while (index >= 0 && !test(this[index], index)) index -= 1;
  return index;
});
give(Array.prototype, 'findLast', function (this: unknown[], test: Test) {
  let index = this.length - 1;
  while (index >= 0 && !test(this[index], index)) index -= 1;
  return this[index];
});
give(Array.prototype, 'at', function (this: unknown[], place: number) {
  return this[place < 0 ? this.length + place : place];
});
give(String.prototype, 'toWellFormed', function (this: string) {
  return this.replace(/\p{Surrogate}/gu, '\ufffd');
});
give(Map, 'groupBy', function (items: Iterable<unknown>, keyOf: (item: unknown) => unknown) {
  const groups = new Map<unknown, unknown[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
});

Object.defineProperty(globalThis, 'wenkuNewerMethods', { value: true, configurable: true });
