/** A pattern meets itself so often in one paragraph that counting its places would take too long. */
export class CostlyError extends Error {
  constructor() {
    super('有一段里相合的方式太多，数不过来：请写得具体些，或把相隔的字数改小');
    this.name = 'CostlyError';
  }
}
