import type { FigureBounds } from './chooseFigures.ts';

/** An indicator, and what is asked of its figures. */
export interface FigureChoice extends FigureBounds {
  /** Key of the indicator. */
  key: string;
}
