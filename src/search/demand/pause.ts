/** Milliseconds of work after which the page gets to draw and to hear its reader. */
const longestWork = 16;

/** Makes what pauses long work: waits for other tasks of the thread when the last pause is long ago. */
export function makePause(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < longestWork) return;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    last = performance.now();
  };
}
