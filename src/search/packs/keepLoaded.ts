/**
 * Keeps what has been loaded by its key, the latest `most` of them. What failed is not kept: asking
 * again loads again.
 */
export function keepLoaded<Key, Value>(
  load: (key: Key) => Promise<Value>,
  most = Number.POSITIVE_INFINITY,
): (key: Key) => Promise<Value> {
  const kept = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = kept.get(key);
    // In again at the end: the first is the one that was asked for longest ago.
    kept.delete(key);
    const value =
      known ??
      load(key).catch((error: unknown) => {
        kept.delete(key);
        throw error;
      });
    kept.set(key, value);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return value;
  };
}
