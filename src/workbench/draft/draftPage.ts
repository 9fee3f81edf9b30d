import { sizeInWords } from '../../search/client/wholeOffer.ts';
import type { DraftReport } from '../../draft/checkDraft.ts';
import type { DraftFacts } from '../../draft/figures/figureFindings.ts';
import type { DraftFinding } from '../../draft/finding.ts';
import { applyAccepted, type Judgement } from '../../draft/judgement.ts';
import { reportMarkdown } from '../../draft/reportMarkdown.ts';
import { download } from '../../search/client/download.ts';
import { piece } from '../../search/client/piece.ts';
import { bytesOf, loadArchiveList } from '../../search/client/whole/openWhole.ts';
import type { ArchiveList } from '../../search/whole/archiveChunk.ts';
import { tell } from '../tell.ts';
import { startChecker, type Checker } from './checker.ts';
import { findingCard } from './findingCard.ts';
import { keepOffNetwork } from './keepOffNetwork.ts';
import { loadGround, type PageLists } from './loadGround.ts';
import { lockPage } from './lockPage.ts';
import { markedDraft } from './markedDraft.ts';
import { summaryView } from './summaryView.ts';

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The check of drafts as a page: load, lock, take a draft, show what was found. */
class WenkuDraft extends HTMLElement {
  private base = '/';
  private checker: Checker | null = null;
  private report: DraftReport | null = null;
  private readonly judgements = new Map<string, Judgement>();

  connectedCallback(): void {
    const given = this.dataset['base'] ?? '/';
    this.base = given.endsWith('/') ? given : `${given}/`;
    this.dataset['state'] = 'setup';
    this.listen();
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
      const lists: PageLists = JSON.parse(this.field('lists', HTMLDataElement).value);
      const { office } = this.facts();
      const ground = await loadGround(this.base, list, lists, office, (bytes) =>
        this.say(`正在载入文库：${sizeInWords(bytes)}，共 ${sizeInWords(all)}`),
      );
      // From here on nothing can leave the page: only then may a draft come in.
      lockPage();
      keepOffNetwork();
      this.checker = await startChecker(ground);
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

  private listen(): void {
    const words = this.field('words', HTMLTextAreaElement);
    const file = this.field('file', HTMLInputElement);
    const drop = this.field('drop', HTMLElement);
    this.field('check', HTMLButtonElement).addEventListener('click', () => void this.check());
    words.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void this.check();
    });
    file.addEventListener('change', () => {
      const [chosen] = file.files ?? [];
      file.value = '';
      if (chosen) void this.read(chosen);
    });
    drop.addEventListener('dragover', (event) => event.preventDefault());
    drop.addEventListener('drop', (event) => {
      const [dropped] = event.dataTransfer?.files ?? [];
      if (!dropped) return;
      event.preventDefault();
      void this.read(dropped);
    });
    this.field('report', HTMLButtonElement).addEventListener('click', () => {
      if (!this.report) return;
      const text = reportMarkdown(this.report, this.judgements);
      download('校稿报告.md', 'text/markdown;charset=utf-8', text);
    });
    this.field('changed', HTMLButtonElement).addEventListener('click', () => {
      if (!this.report) return;
      const { text, findings } = this.report;
      const changed = applyAccepted(text, findings, this.judgements);
      download('改后的稿.txt', 'text/plain;charset=utf-8', `${changed}\n`);
    });
    for (const filter of this.querySelectorAll('[data-filter]')) {
      filter.addEventListener('change', () => this.drawFindings());
    }
    this.field('draft', HTMLElement).addEventListener('click', ({ target }) => {
      const mark = target instanceof Element ? target.closest('mark') : null;
      const ids: unknown = JSON.parse(mark?.getAttribute('data-told') ?? '[]');
      if (Array.isArray(ids)) this.showCard(ids.map(String));
    });
    window.addEventListener('beforeunload', (event) => {
      if (words.value.trim() !== '') event.preventDefault();
    });
  }

  private async read(file: File): Promise<void> {
    try {
      const words = (await this.checker?.read(file)) ?? '';
      this.field('words', HTMLTextAreaElement).value = words;
      await this.check();
    } catch (error) {
      this.say(reasonOf(error));
    }
  }

  private async check(): Promise<void> {
    const words = this.field('words', HTMLTextAreaElement).value;
    if (words.trim() === '') {
      this.say('还没有文稿。');
      return;
    }
    this.say('正在校稿……');
    try {
      const checked = await this.checker?.check(words, this.facts());
      if (!checked) return;
      this.report = checked.report;
      this.dataset['state'] = 'checked';
      const { length } = checked.report.findings;
      this.say(`校完了：${String(length)} 条。`);
      this.field('summary', HTMLElement).replaceChildren(
        ...summaryView(this.base, checked.report, checked.milliseconds),
      );
      this.drawFindings();
      this.field('summary', HTMLElement).scrollIntoView({ block: 'start' });
    } catch (error) {
      this.say(`没有校成：${reasonOf(error)}`);
    }
  }

  /** The findings that the filters let through. */
  private shown(): DraftFinding[] {
    const ranks = [...this.querySelectorAll<HTMLInputElement>('input[data-filter]')]
      .filter(({ checked }) => checked)
      .map(({ value }) => value);
    const kind = this.field('kind', HTMLSelectElement).value;
    const { findings = [] } = this.report ?? {};
    return findings.filter(
      (finding) => ranks.includes(finding.rank) && (kind === '' || finding.kind === kind),
    );
  }

  private drawFindings(): void {
    if (!this.report) return;
    const shown = this.shown();
    this.field('draft', HTMLElement).replaceChildren(...markedDraft(this.report.text, shown));
    this.field('findings', HTMLElement).replaceChildren(
      ...shown.map((finding) => this.card(finding)),
    );
  }

  private card(finding: DraftFinding): HTMLElement {
    return findingCard(this.base, finding, this.judgements.get(finding.id), {
      show: (one) => this.showPlace(one),
      judge: (one, judgement) => this.judge(one, judgement),
    });
  }

  private judge(finding: DraftFinding, judgement: Judgement | null): void {
    if (judgement === null) this.judgements.delete(finding.id);
    else this.judgements.set(finding.id, judgement);
    const active = document.activeElement;
    const said = active instanceof HTMLElement ? active.dataset['judge'] : undefined;
    const fresh = this.card(finding);
    this.cardOf(finding.id)?.replaceWith(fresh);
    fresh.querySelector<HTMLElement>(`[data-judge="${said ?? ''}"]`)?.focus();
  }

  private cardOf(id: string): HTMLElement | undefined {
    return [...this.querySelectorAll<HTMLElement>('[data-finding]')].find(
      (card) => card.dataset['finding'] === id,
    );
  }

  private showPlace({ id }: DraftFinding): void {
    const marks = [...this.querySelectorAll<HTMLElement>('mark')].filter((mark) =>
      (mark.dataset['told'] ?? '').includes(JSON.stringify(id)),
    );
    for (const mark of this.querySelectorAll('mark.here')) mark.classList.remove('here');
    for (const mark of marks) mark.classList.add('here');
    marks[0]?.scrollIntoView({ block: 'center' });
  }

  private showCard(ids: readonly string[]): void {
    const [card] = ids.flatMap((id) => this.cardOf(id) ?? []);
    card?.scrollIntoView({ block: 'nearest' });
    card?.focus();
    if (!card && ids.length > 0) tell('这一条没有列出，请看筛选');
  }
}

customElements.define('wenku-draft', WenkuDraft);
