import { statSync } from 'node:fs';
import type { WriteStream } from 'node:tty';

const cells = 20;
// Without the bar the line fits a narrow terminal.
const widthWithBar = 76;

/** Size of a file in bytes; 0 where there is none. */
function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${String(whole)} 秒`;
  return `${String(Math.floor(whole / 60))} 分 ${String(whole % 60)} 秒`;
}

/** A line of a terminal that shows how far a long work has come. */
export class Progress {
  private readonly stream: WriteStream;
  private readonly files: number;
  private readonly bytes: number;
  private readonly start = performance.now();
  private doneFiles = 0;
  private doneBytes = 0;
  private characters = 0;

  constructor(stream: WriteStream, files: readonly string[]) {
    this.stream = stream;
    this.files = files.length;
    this.bytes = files.reduce((sum, file) => sum + sizeOf(file), 0);
  }

  /** A file is done that gave so many characters. */
  advance(file: string, characters: number): void {
    this.doneFiles += 1;
    this.doneBytes += sizeOf(file);
    this.characters += characters;
    this.clear();
    this.stream.write(this.line());
  }

  /** Takes the line away, so that something else can be printed. */
  clear(): void {
    this.stream.write('\r\u001b[2K');
  }

  /** Share done, files, characters a second, and how long it will take at that. */
  line(): string {
    const share = this.bytes === 0 ? 1 : Math.min(1, this.doneBytes / this.bytes);
    const seconds = (performance.now() - this.start) / 1000;
    const rate = Math.round(this.characters / Math.max(seconds, 0.001));
    const left = share === 0 ? '' : `，约剩 ${duration((seconds * (1 - share)) / share)}`;
    const full = Math.round(share * cells);
    const isWide = this.stream.columns >= widthWithBar;
    const bar = isWide ? `${'█'.repeat(full)}${'░'.repeat(cells - full)} ` : '';
    const files = `${String(this.doneFiles)}/${String(this.files)} 个文件`;
    return `${bar}${String(Math.floor(share * 100))}% ${files}，${rate.toLocaleString('en')} 字/秒${left}`;
  }
}
