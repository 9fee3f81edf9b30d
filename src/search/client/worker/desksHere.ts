import type { Desk } from '../../desk/desk.ts';
import { makeDemandDesk } from '../../desk/makeDesk.ts';
import { openEngine } from '../openEngine.ts';
import type { Desks } from './openDesks.ts';

// As many as the worker keeps.
const kept = 8;

/** Desks on the page's own thread, for a browser that lets no worker run: slower, and the same answers. */
export async function desksHere(base: string): Promise<Desks> {
  const engine = await openEngine(base);
  const desks = new Map<number, Desk>();
  return (number) => {
    const desk = desks.get(number) ?? makeDemandDesk(engine);
    desks.set(number, desk);
    const [oldest] = desks.keys();
    if (desks.size > kept && oldest !== undefined) desks.delete(oldest);
    return desk;
  };
}
