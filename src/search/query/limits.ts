// Bounds of a pattern, so that none runs away. The words for a query tell them; what meets `mostSteps`
// is not answered, and says so.

/** Most characters that ＊ stands for. */
export const longestRun = 30;
/** Most characters between two operands, where a number says how many. */
export const longestGap = 300;
/** Most ＊ in one piece: each multiplies the ways to match. */
export const mostRuns = 3;
/** Most ？ side by side. */
export const mostAny = 30;
/** Most operands of a chain, terms of a query and alternatives of a choice. */
export const mostParts = 50;
/** Most ways to join two operands of a chain that are tried in one paragraph. */
export const mostSteps = 500_000;
/** Longest query in UTF-16 units. */
export const longestQuery = 20_000;
