import { download } from './download.ts';
import { element } from './element.ts';
import {
  emptyMemory,
  joinMemories,
  loadMemory,
  readMemory,
  remember,
  storeMemory,
  toggleSaved,
  type KeptQuery,
  type SearchMemory,
} from './history.ts';

const most = 5_000_000;

/** The reader's own searches: the latest, and those saved; kept in this browser only. */
export class HistoryPanel {
  private readonly host: HTMLElement;
  private memory: SearchMemory;
  private isBlocked: boolean;
  private current: KeptQuery | null = null;
  /** Address of the latest search when the reader was still typing. */
  private typed: string | null = null;

  constructor(host: HTMLElement) {
    this.host = host;
    const loaded = loadMemory();
    this.isBlocked = loaded === null;
    this.memory = loaded ?? emptyMemory;
    this.draw();
  }

  /** A search was run; one that was run in mid-typing gives way to the next one. */
  note(query: string, address: string, isTyping: boolean): void {
    const { typed } = this;
    this.typed = isTyping ? address : null;
    this.current = { query, address, time: Date.now() };
    const latest = this.latest();
    const recent = latest.recent.filter((one) => one.address !== typed);
    this.keep(remember({ ...latest, recent }, this.current));
  }

  /** What the browser has now: another tab may have added to it. */
  private latest(): SearchMemory {
    return this.isBlocked ? this.memory : (loadMemory() ?? this.memory);
  }

  private keep(memory: SearchMemory): void {
    this.memory = memory;
    this.isBlocked = !storeMemory(memory);
    this.draw();
  }

  private list(title: string, kept: readonly KeptQuery[]): HTMLElement {
    const items = kept.map(({ address, query }) =>
      element('li', {}, element('a', { href: address }, query)),
    );
    return element(
      'div',
      {},
      element('h3', {}, title),
      items.length > 0
        ? element('ul', {}, ...items)
        : element('p', { class: 'quiet' }, title === '最近' ? '还没有检索过。' : '还没有存过。'),
    );
  }

  private button(label: string, press: () => void): HTMLButtonElement {
    const made = element('button', { type: 'button', class: 'plain' }, label);
    made.addEventListener('click', press);
    return made;
  }

  private draw(): void {
    const { memory, current } = this;
    const isSaved = memory.saved.some(({ address }) => address === current?.address);
    const file = element('input', {
      type: 'file',
      accept: 'application/json,.json',
      class: 'hidden-visually',
      tabindex: '-1',
      'aria-label': '导入检索记录的文件',
    });
    file.addEventListener('change', () => void this.import(file.files?.[0]));
    const said = element('p', { class: 'quiet', role: 'status' });
    if (this.isBlocked) said.textContent = '浏览器不让本站存东西，关掉页面后这些记录就没有了。';
    this.host.replaceChildren(
      element(
        'p',
        { class: 'actions' },
        current
          ? this.button(isSaved ? '不再存这一条' : '存下这一条', () =>
              this.keep(toggleSaved(this.latest(), current)),
            )
          : null,
        this.button('导出记录', () =>
          download(
            '检索记录.json',
            'application/json',
            `${JSON.stringify(this.latest(), null, 2)}\n`,
          ),
        ),
        this.button('导入记录', () => file.click()),
        this.button('清空最近', () => this.keep({ ...this.latest(), recent: [] })),
        file,
      ),
      said,
      element(
        'div',
        { class: 'kept' },
        this.list('存下的', memory.saved),
        this.list('最近', memory.recent),
      ),
    );
  }

  private async import(file: File | undefined): Promise<void> {
    if (!file) return;
    const read = file.size <= most ? readMemory(await file.text()) : null;
    if (read) this.keep(joinMemories(this.latest(), read));
    const said = this.host.querySelector('[role=status]');
    if (!said || (read && this.isBlocked)) return;
    said.textContent = read
      ? `导入了 ${String(read.saved.length + read.recent.length)} 条，已有的不重复。`
      : '这个文件不是从这里导出的检索记录，没有导入。';
  }
}
