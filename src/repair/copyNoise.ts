import type { Replacement } from '../text/tracked/replacement.ts';
import { replaceMatches } from './replaceMatches.ts';

// Forums put nonsense into what is copied from them: , }4 |3 I, F! R+ |! m * {, p+ S) v& M1 t. F
const noise = /(?<![!-~])[!-~]{1,3}(?: +[!-~]{1,3}){5,}(?![!-~])/gu;

/** Half of it at least is signs that no Chinese sentence has, beside letters and digits. */
function isNoise(run: string): boolean {
  const tokens = run.split(/ +/u);
  const signs = run.match(/[!#$%&*+/;:|\\^_~{}()@`[\]?.,'"-]/gu)?.length ?? 0;
  const letters = run.match(/[A-Za-z]/gu)?.length ?? 0;
  return signs >= tokens.length / 3 && letters >= tokens.length / 3;
}

/** Finds the nonsense by which forums spoil copies. */
export function findCopyNoise(text: string): Replacement[] {
  return replaceMatches(text, noise, 'copy-noise', ([run]) => (isNoise(run) ? '' : null));
}
