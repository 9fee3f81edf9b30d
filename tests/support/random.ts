/** Seeded pseudo-random numbers in [0, 1): Park and Miller's generator. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** A random substring of 1 to `longest` characters of a random text. */
export function randomSubstring(
  texts: readonly string[],
  random: () => number,
  longest: number,
): string {
  const text = [...(texts[Math.floor(random() * texts.length)] ?? '')];
  const length = 1 + Math.floor(random() * Math.min(longest, text.length));
  const start = Math.floor(random() * (text.length - length + 1));
  return text.slice(start, start + length).join('');
}
