/** The names of the layouts, after the standards that they are of. */
export const layoutNames = ['9704', '33476'] as const;

export type LayoutName = (typeof layoutNames)[number];

/** A page and its type area (版心), in millimetres. */
export interface WordLayout {
  width: number;
  height: number;
  /** 天头 */
  top: number;
  /** 订口 */
  left: number;
  right: number;
  bottom: number;
  linesPerPage: number;
  charactersPerLine: number;
  /** From the type area down to the dashes of the page number. */
  toPageNumber: number;
}

// GB/T 9704-2012, 5.2.1, 5.2.3 and 7.5: A4, type area 156 × 225 mm, 22 lines of 28 characters.
const paper: WordLayout = {
  width: 210,
  height: 297,
  top: 37,
  left: 28,
  right: 26,
  bottom: 35,
  linesPerPage: 22,
  charactersPerLine: 28,
  toPageNumber: 7,
};

/**
 * The layouts by name. That of electronic documents, GB/T 33476.2-2016, shows what GB/T 9704 prints:
 * it has an entry of its own so that it can change alone, and the same figures. Its text was not at hand
 * (README and guide say so); public tools that follow it take the figures of GB/T 9704 as well.
 */
export const layouts: Readonly<Record<LayoutName, WordLayout>> = { 9704: paper, 33476: paper };

/** Millimetres in twips, of which a point has 20. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Width and height of the type area in twips. */
export function typeArea(layout: WordLayout): { width: number; height: number } {
  const { width, height, top, left, right, bottom } = layout;
  return {
    width: twips(width) - twips(left) - twips(right),
    height: twips(height) - twips(top) - twips(bottom),
  };
}

/** From one character of the grid to the next, in twips; not whole. */
export function characterPitch(layout: WordLayout): number {
  return typeArea(layout).width / layout.charactersPerLine;
}

/** From one line of the grid to the next, in twips. */
export function linePitch(layout: WordLayout): number {
  return Math.floor(typeArea(layout).height / layout.linesPerPage);
}
