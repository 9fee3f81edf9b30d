/** What stands between paragraphs in the index. A query never holds one, so no match crosses it. */
export const separator = '\n';
