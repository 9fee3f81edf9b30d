import type { AcceptedFinding } from '../schema/finding.ts';
import { findPrivate, privateNames, type PrivateKind } from '../text/private/findPrivate.ts';
import { listedNames } from '../text/private/listedNames.ts';
import type { PrivateSpan } from '../text/private/privateSpan.ts';
import { mask } from './mask.ts';
import type { Passage } from './passages.ts';

export type ReleaseKind = PrivateKind | 'listed-name' | 'redacted-elsewhere';

export const releaseNames: Readonly<Record<ReleaseKind, string>> = {
  ...privateNames,
  'listed-name': '处分或信访中的姓名',
  'redacted-elsewhere': '别篇遮盖的字',
};

/** True for the id of a finding of a look before release. */
export function isReleaseFinding(id: string): boolean {
  const kind = id.split(':')[0] ?? '';
  return Object.hasOwn(releaseNames, kind);
}

/** Why words of each kind should not go out, and when they may. */
const reasons: Readonly<Record<ReleaseKind, string>> = {
  'identity-number': '公民身份号码是敏感个人信息，不得公开',
  'bank-card': '银行卡号属于个人财产信息，不得公开',
  'mobile-number': '个人手机号不宜公开；单位公布的联系电话可以认可',
  'street-address': '住址写到门牌属于个人信息，公开一般只到街道；单位的地址可以认可',
  classification: '带有密级或内部标记的文字，须先经保密审查，确认可以公开',
  'listed-name': '处分、信访中的个人姓名不宜公开；依法公布的可以认可',
  'redacted-elsewhere': '这几个字在另一篇里因故遮盖，这里还看得到',
};

/** Words of a released speech that should not go out unless a person says so. */
export interface ReleaseFinding {
  /** Kind, place and words, by which it is accepted; it lapses when the words change. */
  id: string;
  kind: ReleaseKind;
  place: string;
  words: string;
  /** The words with some before and behind them. */
  around: string;
  /** False where the form alone does not prove it. */
  isSure: boolean;
  /** Why, in Chinese. */
  reason: string;
  /** The reason for which a person let it stand. */
  accepted?: string;
}

const margin = 8;

/** A finding on a stretch of a passage. */
export function makeReleaseFinding(
  kind: ReleaseKind,
  { place, words: text }: Pick<Passage, 'place' | 'words'>,
  { start, end, isSure }: PrivateSpan,
): ReleaseFinding {
  const words = text.slice(start, end);
  const around = text.slice(Math.max(0, start - margin), end + margin).replaceAll('\n', ' ');
  return {
    id: `${kind}:${place}:${words}`,
    kind,
    place,
    words,
    around,
    isSure,
    reason: reasons[kind],
  };
}

/** What a passage has that should not go out. */
export function findInPassage(passage: Passage): ReleaseFinding[] {
  const found = findPrivate(passage.words);
  const names = listedNames(passage.words, passage.lead).filter(
    ({ start, end }) => !found.some((other) => other.start < end && start < other.end),
  );
  return [
    ...found.map(({ kind, ...span }) => makeReleaseFinding(kind, passage, span)),
    ...names.map((span) => makeReleaseFinding('listed-name', passage, span)),
  ];
}

/** Findings once each, with what a person let stand. */
export function judgeFindings(
  findings: readonly ReleaseFinding[],
  accepted: readonly AcceptedFinding[] = [],
): ReleaseFinding[] {
  const once = new Map(findings.map((finding) => [finding.id, finding]));
  return [...once.values()].map((finding) => {
    const entry = accepted.find(({ finding: id }) => id === finding.id);
    return entry ? { ...finding, accepted: entry.reason } : finding;
  });
}

/** Fields of the frontmatter and notes can be written anew; they are no words of the speech. */
const isWrittenBySomeone = (place: string) =>
  place.includes('.') || /^(?:note|occasion|speaker)/u.test(place);

/** What to write into the file of the speech, as YAML: to hide the words, or to let them stand. */
export function remedyOf({
  id,
  place,
  words,
}: Pick<ReleaseFinding, 'id' | 'place' | 'words'>): string {
  const accept = `或认可，在 accepted 里加：- { finding: ${JSON.stringify(id)}, reason: 理由 }`;
  if (place.startsWith('source:'))
    return `不公开底本，在 release 里写：source: withheld；${accept}`;
  if (isWrittenBySomeone(place)) return `改写 ${place} 这一项；${accept}`;
  const entry = `paragraph: ${place}, quote: ${JSON.stringify(words)}, reason: 理由, reviewer: 姓名, reviewed: 年-月-日`;
  return `遮盖成 ${mask}，在 redactions 里加：- { ${entry} }；${accept}`;
}
