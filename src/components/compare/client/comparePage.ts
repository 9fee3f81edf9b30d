// First: the pure rooms call methods that old browsers have not.
import '../../../text/newerMethods.ts';
import { compareSpeeches } from '../../../compare/compareSpeeches.ts';
import type { CompareLists } from '../../../compare/compareLists.ts';
import { fillChooser } from './chooser.ts';
import { figuresView } from './figuresView.ts';
import { CompareError, loadLists, loadSpeech } from './load.ts';
import { outlineView } from './outlineView.ts';
import { passagesView } from './passagesView.ts';
import { summaryView } from './summaryView.ts';
import { textView } from './textView.ts';

/** Two speeches side by side, as the address says: ?a=…&b=…. All is computed here. */
class WenkuCompare extends HTMLElement {
  private readonly status = this.querySelector('[role=status]');
  private readonly result = this.querySelector('[data-result]');

  connectedCallback(): void {
    const chosen = new URLSearchParams(location.search);
    // What stands below waits for the comparison, not to be pushed down by it.
    this.toggleAttribute('data-busy', chosen.has('a') && chosen.has('b'));
    void this.open()
      .catch((error: unknown) => {
        this.say(error instanceof CompareError ? error.message : '对照没有做成，请刷新页面。');
        if (!(error instanceof CompareError)) throw error;
      })
      .finally(() => {
        this.removeAttribute('data-busy');
      });
  }

  private say(words: string): void {
    if (this.status) this.status.textContent = words;
  }

  private select(name: string): HTMLSelectElement | null {
    return this.querySelector<HTMLSelectElement>(`select[name=${name}]`);
  }

  private async open(): Promise<void> {
    const base = this.dataset['base'] ?? '/';
    const chosen = new URLSearchParams(location.search);
    const [a, b] = [chosen.get('a') ?? '', chosen.get('b') ?? ''];
    const lists = await loadLists(base);
    this.offer(lists, a, b);
    if (a === '' || b === '') {
      this.say(lists.speeches.length > 1 ? '选两篇讲稿。' : '文库里不足两篇讲稿。');
      return;
    }
    this.say('正在对照……');
    const [left, right] = await Promise.all([loadSpeech(base, a), loadSpeech(base, b)]);
    const comparison = compareSpeeches(left, right, lists.areas);
    const context = { base, lists, a: left, b: right, comparison };
    const views = [summaryView, outlineView, figuresView, passagesView, textView];
    this.result?.replaceChildren(...views.map((view) => view(context)));
    this.say(a === b ? '左右是同一篇。' : '');
    document.title = `${left.title} 与 ${right.title} 对照`;
    // The browser looked for the row before it was made.
    if (location.hash) document.querySelector(location.hash)?.scrollIntoView();
  }

  private offer(lists: CompareLists, a: string, b: string): void {
    const form = this.querySelector('form');
    const [left, right] = [this.select('a'), this.select('b')];
    if (!form || !left || !right) return;
    fillChooser(left, lists, a);
    fillChooser(right, lists, b);
    form.hidden = false;
    this.querySelector('[data-swap]')?.addEventListener('click', () => {
      [left.value, right.value] = [right.value, left.value];
      if (form.reportValidity()) form.submit();
    });
    this.querySelector('[data-print]')?.addEventListener('click', () => {
      window.print();
    });
  }
}

customElements.define('wenku-compare', WenkuCompare);
