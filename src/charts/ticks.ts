/** At most `most` of the values (one at the least), evenly spread and the last among them. */
export function thinTicks<Value>(values: readonly Value[], most: number): Value[] {
  const step = Math.max(1, Math.ceil(values.length / Math.max(1, Math.floor(most))));
  return values.filter((_, index) => (values.length - 1 - index) % step === 0);
}
