/** Brackets around the number of an item. Hands that type many of them mix them: 【篇1), (篇一】. */
export const opening = '[【\\[［（(〔〖「]';
export const closing = '[】\\]］）)〕〗」]';
