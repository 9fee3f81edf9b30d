import type { Desk } from '../desk/desk.ts';
import { makeDemandDesk } from '../desk/makeDesk.ts';
import type { Engine } from '../engine.ts';
import type { ArchiveList } from '../whole/archiveChunk.ts';
import { openEngine } from './openEngine.ts';
import { bytesOf, isCached, loadArchiveList, openWhole } from './whole/openWhole.ts';

/** What loading the whole archive would take. */
export interface WholeOffer {
  list: ArchiveList;
  bytes: number;
  /** The browser has it already. */
  isCached: boolean;
}

/** Keeps the desk that answers: on demand at first, the whole archive once it is loaded. */
export class DeskKeeper {
  private readonly base: string;
  private demand: Desk | null = null;
  private whole: Desk | null = null;

  constructor(base: string) {
    this.base = base;
  }

  get isWhole(): boolean {
    return this.whole !== null;
  }

  engine(): Promise<Engine> {
    return openEngine(this.base);
  }

  async desk(): Promise<Desk> {
    if (this.whole !== null) return this.whole;
    const engine = await this.engine();
    this.demand ??= makeDemandDesk(engine);
    return this.demand;
  }

  async offer(): Promise<WholeOffer> {
    const list = await loadArchiveList(this.base);
    return { list, bytes: bytesOf(list), isCached: await isCached(this.base, list) };
  }

  async load({ list }: WholeOffer, tell: (bytes: number) => void): Promise<void> {
    const { manifest } = await this.engine();
    this.whole ??= await openWhole(this.base, manifest, list, tell);
  }
}
