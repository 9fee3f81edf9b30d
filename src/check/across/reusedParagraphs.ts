import { EarlierParagraphs } from '../reuse/candidates.ts';
import { compareReused } from '../reuse/compareReused.ts';
import type { FigurePair } from '../reuse/figurePairs.ts';
import { acrossFinding, type AcrossFinding, type Told } from './acrossFinding.ts';
import type { ArchiveSpeech } from './archiveSpeech.ts';

interface Figured {
  speech: string;
  text: string;
  metrics: ArchiveSpeech['speech']['metrics'];
}

function figured({ id, speech, texts }: ArchiveSpeech): Figured[] {
  const byParagraph = Map.groupBy(speech.metrics, ({ paragraph }) => paragraph);
  return [...byParagraph].flatMap(([paragraph, metrics]) => {
    const text = texts.get(paragraph);
    return text === undefined ? [] : [{ speech: id, text, metrics }];
  });
}

function figuresOf(pairs: readonly FigurePair[], later: string, earlier: string): Told[] {
  return [
    ...pairs.map((pair) => ({ speech: later, metric: pair.later })),
    ...pairs.map((pair) => ({ speech: earlier, metric: pair.earlier })),
  ];
}

const percent = (share: number) => `${String(Math.round(share * 100))}%`;

function compare(earlier: Figured, later: Figured): AcrossFinding[] {
  const reuse = compareReused(earlier, later);
  if (!reuse) return [];
  const same = `与 ${earlier.speech} 的一段 ${percent(reuse.similarity)} 相同`;
  const [first, ...others] = figuresOf(reuse.unmoved, later.speech, earlier.speech);
  const count = String(reuse.unmoved.length);
  const rank = reuse.unmoved.length > 1 ? 'likely' : 'unsure';
  const stale = first
    ? [
        acrossFinding(
          'reused-figures',
          rank,
          [first, ...others],
          `${same}，其中 ${count} 个数字没有动`,
        ),
      ]
    : [];
  const trends = reuse.trends.flatMap(({ words, against }) => {
    const [own, ...rest] = figuresOf(against, later.speech, earlier.speech);
    const reason = `${same}，数字变了，“${words}”没有变，方向相反`;
    return own ? [acrossFinding('reused-trend', 'likely', [own, ...rest], reason)] : [];
  });
  return [...stale, ...trends];
}

/**
 * Paragraphs written from an earlier one of the same office (沿用旧稿) whose figures did not move, or
 * moved against its words. `speeches` are those of one office, oldest first.
 */
export function reusedParagraphs(speeches: readonly ArchiveSpeech[]): AcrossFinding[] {
  const earlier = new EarlierParagraphs<Figured>();
  return speeches.flatMap((speech) => {
    const own = figured(speech);
    const findings = own.flatMap((paragraph) => {
      const found = earlier.mostSimilar(paragraph.text);
      return found ? compare(found, paragraph) : [];
    });
    // Only now: a speech is not written from itself.
    for (const paragraph of own) earlier.add(paragraph, paragraph.text);
    return findings;
  });
}
