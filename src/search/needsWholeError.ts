/** The index cannot answer a query whole; the whole archive in memory can. The message says why. */
export class NeedsWholeError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'NeedsWholeError';
  }
}
