import type { Desk } from '../desk/desk.ts';
import type { KnownSpeeches } from '../engine.ts';
import type { ArchiveList } from '../whole/archiveChunk.ts';
import { bytesOf, isCached, loadArchiveList, openWhole } from './worker/openWhole.ts';
import { openDemand } from './worker/openDemand.ts';

/** What loading the whole archive would take. */
export interface WholeOffer {
  list: ArchiveList;
  bytes: number;
  /** The browser has it already. */
  isCached: boolean;
}

const mainDesk = 0;
const sideDesk = 1;

/** Keeps the desk that answers: on demand at first, the whole archive once it is loaded. */
export class DeskKeeper {
  private readonly base: string;
  private whole: Desk | null = null;

  constructor(base: string) {
    this.base = base;
  }

  get isWhole(): boolean {
    return this.whole !== null;
  }

  async engine(): Promise<KnownSpeeches> {
    const { speeches } = await openDemand(this.base);
    return speeches;
  }

  async desk(): Promise<Desk> {
    if (this.whole !== null) return this.whole;
    const { desks } = await openDemand(this.base);
    return desks(mainDesk);
  }

  /** A desk for questions beside the search that is shown. */
  async sideDesk(): Promise<Desk> {
    const { desks } = await openDemand(this.base);
    return desks(sideDesk);
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
