import { dropCopy, keepCopy, keptVersion, readCopyList } from './keepCopy.ts';
import type { CopyList } from './copyList.ts';

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Why this browser can keep no copy here, in the reader's words; null where it can. */
function obstacle(): string | null {
  if (location.protocol === 'file:') return '这一份已经在文件夹里，不要网络。';
  if (!window.isSecureContext)
    return '浏览器只为 https 网站保存离线副本；可以改用管理员做的离线版。';
  if (!('serviceWorker' in navigator) || !('caches' in window))
    return '这个浏览器不能保存离线副本。';
  return null;
}

function sayWhy(error: unknown): string {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return isFull
    ? '没有保存：浏览器给本站的空间不够。清出磁盘空间后再试。'
    : '没有保存：中途读不到网站的文件，或浏览器不让保存。原有的副本没有改动，请再试。';
}

/** Keeps, renews and drops the copy of the site that the reader's browser holds. */
class WenkuCopy extends HTMLElement {
  private readonly address = new URL(this.dataset['base'] ?? '/', location.href).href;
  private readonly said = this.piece('said', HTMLElement);
  private readonly keep = this.piece('keep', HTMLButtonElement);
  private readonly drop = this.piece('drop', HTMLButtonElement);
  private readonly bar = this.piece('bar', HTMLProgressElement);

  connectedCallback(): void {
    this.keep.addEventListener('click', () => void this.save());
    this.drop.addEventListener('click', () => void this.discard());
    void this.show();
  }

  private piece<Kind extends Element>(name: string, kind: new () => Kind): Kind {
    const found = this.querySelector(`[data-${name}]`);
    if (!(found instanceof kind)) throw new Error(`no ${name}`);
    return found;
  }

  private async show(): Promise<void> {
    const why = obstacle();
    if (why !== null) {
      this.said.textContent = why;
      return;
    }
    try {
      const kept = await keptVersion(this.address);
      const list = await readCopyList(this.address).catch(() => null);
      this.drop.hidden = kept === null;
      this.keep.hidden = list === null || list.version === kept;
      if (list === null) {
        this.said.textContent =
          kept === null ? '现在读不到网站。' : '现在没有网络，看的是离线副本。';
        return;
      }
      this.offer(list, kept);
    } catch {
      this.said.textContent = '浏览器不让本站保存东西（可能是隐私窗口），不能做离线副本。';
    }
  }

  private offer(list: CopyList, kept: string | null): void {
    const size = megabytes(list.files.reduce((sum, { bytes }) => sum + bytes, 0));
    this.keep.textContent = kept === null ? `保存离线副本（${size}）` : `更新离线副本（${size}）`;
    this.said.textContent =
      kept === null
        ? `还没有离线副本。全站 ${String(list.files.length)} 个文件，占用 ${size}。`
        : list.version === kept
          ? `已有离线副本，与网站相同（${size}）。断网时照常打开本站。`
          : '已有离线副本，网站后来有更新。';
  }

  private async save(): Promise<void> {
    this.keep.hidden = true;
    this.bar.hidden = false;
    let trouble: string | null = null;
    try {
      const list = await readCopyList(this.address);
      const all = list.files.reduce((sum, { bytes }) => sum + bytes, 0);
      this.bar.max = all;
      await keepCopy(this.address, list, (bytes) => {
        this.bar.value = bytes;
        this.said.textContent = `已保存 ${megabytes(bytes)}，共 ${megabytes(all)}`;
      });
    } catch (error) {
      trouble = sayWhy(error);
    }
    this.bar.hidden = true;
    await this.show();
    if (trouble !== null) this.said.textContent = trouble;
  }

  private async discard(): Promise<void> {
    await dropCopy(this.address);
    await this.show();
  }
}

customElements.define('wenku-copy', WenkuCopy);
