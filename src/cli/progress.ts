import { statSync } from 'node:fs';
import type { Reached } from '../import/read/expandInputs.ts';

const cells = 20;
// Without the bar the line fits a narrow terminal.
const widthWithBar = 76;

/** What of a terminal is needed to show a line on it. */
export interface Terminal {
  columns: number;
  write(words: string): unknown;
}

/** Size of a file in bytes; 0 where there is none. */
function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${String(whole)} 秒`;
  return `${String(Math.floor(whole / 60))} 分 ${String(whole % 60)} 秒`;
}

/** Files done wholly. */
export function filesDone({ inputs, share }: Reached): number {
  return share < 1 ? inputs : inputs + 1;
}

/** A line of a terminal that shows how far a long work has come. */
export class Progress {
  private readonly terminal: Terminal;
  /** Bytes of the files up to each, with 0 before the first. */
  private readonly sums: readonly number[];
  private readonly now: () => number;
  private readonly start: number;
  private reached: Reached = { inputs: 0, share: 0 };
  private characters = 0;

  /** `now` tells the time in milliseconds. */
  constructor(
    terminal: Terminal,
    files: readonly string[],
    now: () => number = () => performance.now(),
  ) {
    this.terminal = terminal;
    let sum = 0;
    this.sums = [0, ...files.map((file) => (sum += sizeOf(file)))];
    this.now = now;
    this.start = now();
  }

  /** So far the files are read; what was read last gave so many characters. */
  advance(reached: Reached, characters: number): void {
    this.reached = reached;
    this.characters += characters;
    this.clear();
    this.terminal.write(this.line());
  }

  /** Takes the line away, so that something else can be printed. */
  clear(): void {
    this.terminal.write('\r\u001b[2K');
  }

  /** Share of the bytes that are read. */
  private share(): number {
    const bytes = this.sums.at(-1) ?? 0;
    if (bytes === 0) return 1;
    const { inputs, share } = this.reached;
    const before = this.sums[inputs] ?? bytes;
    const after = this.sums[inputs + 1] ?? bytes;
    return (before + share * (after - before)) / bytes;
  }

  /** Share done, files, characters a second, and how long it will take at that. */
  private line(): string {
    const share = this.share();
    const seconds = (this.now() - this.start) / 1000;
    const rate = Math.round(this.characters / Math.max(seconds, 0.001));
    const left = share === 0 ? '' : `，约剩 ${duration((seconds * (1 - share)) / share)}`;
    const full = Math.round(share * cells);
    const isWide = this.terminal.columns >= widthWithBar;
    const bar = isWide ? `${'█'.repeat(full)}${'░'.repeat(cells - full)} ` : '';
    const files = `${String(filesDone(this.reached))}/${String(this.sums.length - 1)} 个文件`;
    return `${bar}${String(Math.floor(share * 100))}% ${files}，${rate.toLocaleString('en')} 字/秒${left}`;
  }
}
