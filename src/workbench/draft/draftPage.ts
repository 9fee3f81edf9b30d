import type { DraftFacts } from '../../draft/figures/figureFindings.ts';
import { piece } from '../../search/client/piece.ts';
import { bytesOf, loadArchiveList } from '../../search/client/worker/openWhole.ts';
import { sizeInWords } from '../../search/client/wholeOffer.ts';
import type { ArchiveList } from '../../search/whole/archiveChunk.ts';
import { startChecker, type Checker } from './checker.ts';
import { followEntry } from './entryField.ts';
import { exportResult, loadWordWriter, type ResultForm, type WriteWord } from './exportResult.ts';
import { keepOffNetwork } from './keepOffNetwork.ts';
import { loadGround, type PageLists } from './loadGround.ts';
import { lockPage } from './lockPage.ts';
import { ResultView } from './resultView.ts';

/** What there is once the page is locked. */
interface Opened {
  checker: Checker;
  writeWord: WriteWord;
}

function reasonOf(error: unknown): string {
  const isDenied = error instanceof DOMException && error.name === 'SecurityError';
  if (isDenied) return '浏览器不让本站另开线程，校稿的程序没有启动';
  return error instanceof Error ? error.message : String(error);
}

/** The check of drafts as a page: load, lock, take a draft, show what was found. */
class WenkuDraft extends HTMLElement {
  private base = '/';
  private opened: Opened | null = null;

  connectedCallback(): void {
    const given = this.dataset['base'] ?? '/';
    this.base = given.endsWith('/') ? given : `${given}/`;
    this.dataset['state'] = 'setup';
    const result = new ResultView(this, this.base);
    followEntry(this, {
      check: () => void this.check(result),
      read: (file) => void this.read(file, result),
    });
    const forms: readonly ResultForm[] = ['docx', 'md', 'changed'];
    for (const form of forms) {
      const button = this.querySelector(`[data-save="${form}"]`);
      button?.addEventListener('click', () => void this.save(result, form));
    }
    void this.offer();
  }

  private field<Kind extends HTMLElement>(name: string, kind: new () => Kind): Kind {
    return piece(this, name, kind);
  }

  private say(words: string): void {
    this.field('status', HTMLElement).textContent = words;
  }

  /** Says how much there is to load. */
  private async offer(): Promise<void> {
    const open = this.field('open', HTMLButtonElement);
    try {
      const list = await loadArchiveList(this.base);
      open.textContent = `载入文库，开始校稿（${sizeInWords(bytesOf(list))}）`;
      open.disabled = false;
      open.addEventListener('click', () => void this.open(list), { once: true });
    } catch {
      this.say('文库的数据读不到，请刷新再试。');
    }
  }

  private async open(list: ArchiveList): Promise<void> {
    const open = this.field('open', HTMLButtonElement);
    const all = bytesOf(list);
    open.disabled = true;
    for (const field of this.querySelectorAll<HTMLSelectElement>('[data-office]')) {
      field.disabled = true;
    }
    try {
      // The page wrote it.
      const lists = JSON.parse(this.field('lists', HTMLDataElement).value) as PageLists;
      const { office } = this.facts();
      const ground = await loadGround(this.base, list, lists, office, (bytes) =>
        this.say(`正在载入文库：${sizeInWords(bytes)}，共 ${sizeInWords(all)}`),
      );
      const writeWord = await loadWordWriter();
      // From here on nothing can leave the page: only then may a draft come in.
      lockPage();
      keepOffNetwork();
      this.opened = { checker: await startChecker(ground), writeWord };
    } catch (error) {
      this.say(`没有载入：${reasonOf(error)}。请刷新再试。`);
      return;
    }
    this.dataset['state'] = 'ready';
    this.say('文库已载入，本页已断开网络，可以放入文稿。');
    this.field('words', HTMLTextAreaElement).focus();
  }

  private facts(): DraftFacts {
    const office = this.field('office', HTMLSelectElement).value;
    const year = Number(this.field('year', HTMLInputElement).value);
    const half = this.field('half', HTMLSelectElement).value;
    return {
      office: office === '' ? null : office,
      year: Number.isInteger(year) && year > 1900 ? year : null,
      half: half === '1' ? 1 : half === '2' ? 2 : null,
    };
  }

  private async read(file: File, result: ResultView): Promise<void> {
    try {
      const words = (await this.opened?.checker.read(file)) ?? '';
      this.field('words', HTMLTextAreaElement).value = words;
      await this.check(result);
    } catch (error) {
      this.say(reasonOf(error));
    }
  }

  private async check(result: ResultView): Promise<void> {
    const words = this.field('words', HTMLTextAreaElement).value;
    if (words.trim() === '') {
      this.say('还没有文稿。');
      return;
    }
    this.say('正在校稿……');
    try {
      const checked = await this.opened?.checker.check(words, this.facts());
      if (!checked) return;
      this.dataset['state'] = 'checked';
      this.say(`校完了：${String(checked.report.findings.length)} 条。`);
      result.show(checked.report, checked.milliseconds);
    } catch (error) {
      this.say(`没有校成：${reasonOf(error)}`);
    }
  }

  private async save({ report, judgements }: ResultView, form: ResultForm): Promise<void> {
    if (!report || !this.opened) return;
    try {
      await exportResult(report, judgements, form, this.opened.writeWord);
    } catch (error) {
      this.say(`没有存成：${reasonOf(error)}`);
    }
  }
}

customElements.define('wenku-draft', WenkuDraft);
