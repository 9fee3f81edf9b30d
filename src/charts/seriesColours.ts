/** Colours of the series of a chart that stands alone; in a page its design tokens set them. */
export const seriesColours = [
  '#1f4f7f',
  '#8a5a00',
  '#0b6b5d',
  '#7a3b7a',
  '#a3402a',
  '#5a5f66',
] as const;

/** Dashes of the lines of the series, so that they can be told apart without colours. */
export const seriesDashes = ['none', '7 3', '2 3', '9 3 2 3', '5 5', '1 4'] as const;
