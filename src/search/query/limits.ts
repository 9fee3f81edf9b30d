// Bounds of a pattern, so that none runs away: with them the places of a chain grow with the length
// of the text and not with its square. The words for a query tell them.

/** Most characters that ＊ stands for. */
export const longestRun = 30;
/** Most characters between two operands, whether in `…` or as a number. */
export const longestGap = 300;
/** Most ＊ in one piece: each multiplies the ways to match. */
export const mostRuns = 3;
/** Most ？ side by side. */
export const mostAny = 30;
/** Most operands of a chain, terms of a query and alternatives of a choice. */
export const mostParts = 50;
/** Longest query in UTF-16 units. */
export const longestQuery = 20_000;
