const codes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

type Signal = keyof typeof codes;

// One Ctrl-C may come twice, from the terminal and through the process that started this one.
const echo = 1000;

/** Tells whether someone wants a long work to stop; a second wish ends the process at once. */
export class StopSignal {
  private signal: Signal | null = null;
  private since = 0;

  constructor() {
    for (const name of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) {
      process.on(name, () => this.take(name));
    }
  }

  /** Exit code of a process that the signal stopped, 128 and its number; null without one. */
  get code(): number | null {
    return this.signal === null ? null : codes[this.signal];
  }

  private take(signal: Signal): void {
    if (this.signal === null) {
      this.signal = signal;
      this.since = performance.now();
    } else if (performance.now() - this.since > echo) process.exit(codes[signal]);
  }
}
