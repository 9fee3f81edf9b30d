import type { WenkuError } from '../errors/catalogue.ts';
import type { ExportedSpeech } from '../export/archiveTables.ts';
import { ownTexts } from '../release/redactSpeech.ts';
import type { Release } from '../release/release.ts';
import { restrictLists } from '../release/restrictLists.ts';
import { usedKeys } from '../release/usedKeys.ts';
import { site } from '../site.config.ts';
import { readReleased } from './readReleased.ts';
import { readVocabulary, vocabularyKeys, type Vocabulary } from './vocabulary.ts';

/**
 * The speeches of an archive with their words, as a release may show them, and how many of them nobody
 * released; those that fail a check are problems instead.
 */
export function readArchive(
  content: string,
  release: Release = 'internal',
): {
  lists: Vocabulary;
  speeches: ExportedSpeech[];
  withheld: number;
  problems: WenkuError[];
} {
  const { lists, problems } = readVocabulary(content);
  const speeches: ExportedSpeech[] = [];
  let withheld = 0;
  for (const { id, shown, isWithheld, problems: own } of readReleased(
    content,
    vocabularyKeys(lists),
    release,
  )) {
    problems.push(...own);
    if (isWithheld) withheld += 1;
    if (!shown) continue;
    const { licence } = site;
    speeches.push({ id, licence, speech: shown.speech, texts: ownTexts(shown.body) });
  }
  const used = () =>
    usedKeys(
      speeches.map(({ speech }) => ({ speech, areas: [] })),
      lists.indicators,
    );
  const own = release === 'internal' ? lists : restrictLists(lists, used());
  return { lists: own, speeches, withheld, problems };
}
