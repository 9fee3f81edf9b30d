import type { Step } from '../../desk/change.ts';
import type { ClipMove } from '../../desk/moveClip.ts';
import { allClips, type Notebook } from '../../desk/notebook.ts';
import { outlineStep, outlineTemplates } from '../../desk/outlineStep.ts';
import { piece } from '../../search/client/piece.ts';
import { newId } from '../newId.ts';
import { openNotebook, type OpenNotebook } from '../openNotebook.ts';
import { tell } from '../tell.ts';
import { troubleWords } from '../troubleWords.ts';
import { exportNotebook, notebookForms, type NotebookForm } from './exportNotebook.ts';
import { groupSection } from './groupSection.ts';
import { takeIn } from './importNotebook.ts';
import type { ClippingsView } from './view.ts';

const isForm = (form: string | undefined): form is NotebookForm =>
  form !== undefined && form in notebookForms;

const isField = (element: unknown): element is HTMLTextAreaElement | HTMLInputElement =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

/** The notebook as a page. */
class WenkuClippings extends HTMLElement implements ClippingsView {
  base = '/';
  private opened: OpenNotebook | null = null;

  connectedCallback(): void {
    const given = this.dataset['base'] ?? '/';
    this.base = given.endsWith('/') ? given : `${given}/`;
    void openNotebook(this.base).then((opened) => {
      this.opened = opened;
      opened.onChange(() => this.draw());
      this.listen(opened);
      this.draw();
    });
  }

  notebook() {
    if (!this.opened) throw new Error('the notebook is not open');
    return this.opened.keeper.notebook;
  }

  take(step: Step, words: string): void {
    this.choose(() => ({ step, words }));
  }

  choose(act: (notebook: Notebook) => ClipMove | null): void {
    let chosen: ClipMove | null = null;
    const step = (notebook: Notebook): Step => (chosen = act(notebook))?.step ?? [];
    void this.opened?.take(step).then(() => {
      if (!chosen) return;
      this.draw();
      tell(chosen.words);
    });
  }

  keep(step: Step): void {
    void this.opened?.take(step).then(() => this.drawState());
  }

  private undo(): void {
    const { opened } = this;
    if (!opened?.keeper.canUndo) return;
    void opened.undo().then(() => {
      this.draw();
      tell('已撤销一步');
    });
  }

  private listen({ keeper }: OpenNotebook): void {
    piece(this, 'undo', HTMLButtonElement).addEventListener('click', () => this.undo());
    piece(this, 'new-group', HTMLButtonElement).addEventListener('click', () => {
      const group = { id: newId(), name: '新的一组', clips: [] };
      this.take([{ kind: 'add-group', group, place: Infinity }], '已添一组');
    });
    const template = piece(this, 'template', HTMLSelectElement);
    template.addEventListener('change', () => {
      const step = outlineStep(outlineTemplates[template.value] ?? [], newId);
      const name = template.value;
      template.value = '';
      if (step.length > 0) this.take(step, `已按“${name}”的提纲分组，标题可以改`);
    });
    for (const button of this.querySelectorAll<HTMLElement>('[data-export]')) {
      button.addEventListener('click', () => {
        const { export: form } = button.dataset;
        if (!isForm(form)) return;
        exportNotebook(keeper.notebook, form, this.base).catch(() =>
          tell('没有导出：程序没有读到，请检查网络后再试'),
        );
      });
    }
    const file = piece(this, 'import', HTMLInputElement);
    file.addEventListener('change', () => {
      const [chosen] = file.files ?? [];
      file.value = '';
      if (!chosen) return;
      void takeIn(chosen, keeper.notebook).then(({ step, words }) =>
        step.length > 0 ? this.take(step, words) : tell(words),
      );
    });
    document.addEventListener('keydown', (event) => {
      const isUndo = (event.ctrlKey || event.metaKey) && event.key === 'z' && !event.shiftKey;
      const isTyping = event.target instanceof Element && event.target.matches('input, textarea');
      if (!isUndo || isTyping) return;
      event.preventDefault();
      this.undo();
    });
    window.addEventListener('beforeunload', (event) => {
      if (keeper.trouble !== null && allClips(keeper.notebook).length > 0) event.preventDefault();
    });
  }

  /** Draws all of it anew; what had the focus gets it back. */
  private draw(): void {
    const host = piece(this, 'groups', HTMLElement);
    const active = document.activeElement;
    const focus = active instanceof HTMLElement ? active.dataset['focus'] : undefined;
    const { groups } = this.notebook();
    host.replaceChildren(...groups.map((group) => groupSection(this, host, group)));
    if (focus !== undefined) {
      const again = [...host.querySelectorAll<HTMLElement>('[data-focus]')].find(
        (element) => element.dataset['focus'] === focus,
      );
      (again ?? piece(this, 'undo', HTMLButtonElement)).focus();
      // Another window's change must not take the words out of the writer's hand.
      if (isField(again) && isField(active)) again.value = active.value;
    }
    this.drawState();
  }

  private drawState(): void {
    const { keeper } = this.opened ?? {};
    if (!keeper) return;
    const { groups } = keeper.notebook;
    const count = allClips(keeper.notebook).length;
    this.dataset['state'] = count > 0 || groups.length > 1 ? 'filled' : 'empty';
    piece(this, 'count', HTMLElement).textContent = `${String(count)} 条，只存在这个浏览器里`;
    piece(this, 'undo', HTMLButtonElement).disabled = !keeper.canUndo;
    const { trouble } = keeper;
    piece(this, 'trouble', HTMLElement).textContent =
      trouble === null
        ? ''
        : `${troubleWords[trouble]}新的改动只在这一页里，离开前请用“存成文件”存下来。`;
  }
}

customElements.define('wenku-clippings', WenkuClippings);
