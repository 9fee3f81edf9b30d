import type { Step } from '../../desk/change.ts';
import type { ClipMove } from '../../desk/moveClip.ts';
import type { Notebook } from '../../desk/notebook.ts';

/** What the parts of the page work with. */
export interface ClippingsView {
  base: string;
  notebook(): Notebook;
  /** Makes a step, shows the result, and says it. */
  take(step: Step, words: string): void;
  /** The same for a step that depends on how the notebook stands once earlier steps are made; null for none. */
  choose(act: (notebook: Notebook) => ClipMove | null): void;
  /** Makes a step that the page shows already: words that were typed into it. */
  keep(step: Step): void;
}
