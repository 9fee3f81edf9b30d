import { join } from 'node:path';
import type { CheckedSpeech } from '../check/checkSpeech.ts';
import { WenkuError, type Place } from '../errors/catalogue.ts';
import { spansOf } from '../release/mask.ts';
import { passagesOf, type Passage } from '../release/passages.ts';
import { publicSpeech } from '../release/publicSpeech.ts';
import {
  findInPassage,
  judgeFindings,
  makeReleaseFinding,
  releaseNames,
  remedyOf,
  type ReleaseFinding,
} from '../release/releaseFinding.ts';
import type { Speech } from '../schema/speech.ts';
import { findPrivate } from '../text/private/findPrivate.ts';
import { narrowDigits } from '../text/private/narrowDigits.ts';
import { placeOf } from './placeOf.ts';
import { hasSource, readSource } from './speechSource.ts';

/** A finding with the file and line where its words stand. */
export interface PlacedReleaseFinding extends ReleaseFinding {
  speech: string;
  status: Speech['release']['status'];
  at: Place;
  /** What to write, to hide the words or to let them stand. */
  remedy: string;
}

/** Words hidden in some speech, with the id of that speech. */
export type HiddenWords = ReadonlyMap<string, string>;

/** Words however wide their digits are and however they are set apart. */
const digitsOnly = (text: string) => narrowDigits(text).replace(/[\s-]/gu, '');

/** Private words in the lines of the source that the text no longer has: its page shows them struck out. */
function inSource(content: string, speech: Speech, passages: readonly Passage[]): ReleaseFinding[] {
  if (!hasSource(content, speech)) return [];
  const { text } = readSource(content, speech);
  const shown = passages.map(({ words }) => digitsOnly(words));
  const [first] = speech.source.lines;
  return text.split('\n').flatMap((line, index) => {
    const place = `source:${String(first + index)}`;
    return findPrivate(line)
      .filter(({ start, end }) => {
        const words = digitsOnly(line.slice(start, end));
        return !shown.some((text) => text.includes(words));
      })
      .map(({ kind, ...span }) => makeReleaseFinding(kind, { place, words: line }, span));
  });
}

/** Words of a passage that another speech hides. A single character is too little to know them by. */
function hiddenElsewhere(passage: Passage, id: string, hidden: HiddenWords): ReleaseFinding[] {
  return [...hidden]
    .filter(([quote, owner]) => owner !== id && quote.length > 1)
    .flatMap(([quote]) => spansOf(passage.words, [quote]))
    .map((span) => makeReleaseFinding('redacted-elsewhere', passage, { ...span, isSure: false }));
}

/**
 * Everything in a speech, as a public build would show it, that should not go out unless a person says
 * so. `hidden` are the words that speeches of the archive hide.
 */
export function scanRelease(
  content: string,
  file: string,
  id: string,
  checked: CheckedSpeech,
  hidden: HiddenWords,
): PlacedReleaseFinding[] {
  const { speech } = publicSpeech(checked);
  const passages = passagesOf(publicSpeech(checked));
  const found = [
    ...passages.flatMap(findInPassage),
    ...(hidden.size === 0
      ? []
      : passages.flatMap((passage) => hiddenElsewhere(passage, id, hidden))),
    ...inSource(content, speech, passages),
  ];
  return judgeFindings(found, checked.speech.accepted).map((finding) => ({
    ...finding,
    speech: id,
    status: speech.release.status,
    at: placeOf(file, join(content, 'sources', checked.speech.source.file), checked, finding.place),
    remedy: remedyOf(finding),
  }));
}

/** What keeps a speech from going out: findings that nobody has dealt with, and a release without its basis. */
export function releaseProblems(
  file: string,
  { speech, lineOf }: CheckedSpeech,
  findings: readonly PlacedReleaseFinding[],
): WenkuError[] {
  if (speech.release.status !== 'public') return [];
  const place = { file, line: lineOf(['release']) };
  const open = findings.filter(({ accepted }) => accepted === undefined);
  return [
    ...(speech.release.reason ? [] : [new WenkuError('release-reason', place)]),
    ...open.map(
      ({ kind, at, around }) =>
        new WenkuError('release-finding', at, `${releaseNames[kind]}“${around}”`),
    ),
  ];
}
