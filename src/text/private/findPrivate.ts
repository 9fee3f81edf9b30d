import { bankCards } from './bankCard.ts';
import { classificationWords } from './classificationWords.ts';
import { identityNumbers } from './identityNumber.ts';
import { mobileNumbers } from './mobileNumber.ts';
import type { PrivateSpan } from './privateSpan.ts';
import { streetAddresses } from './streetAddress.ts';

/** Each kind with its finder; where two claim one place, the earlier has it. */
const finders = {
  'identity-number': identityNumbers,
  'bank-card': bankCards,
  'mobile-number': mobileNumbers,
  'street-address': streetAddresses,
  classification: classificationWords,
} as const satisfies Readonly<Record<string, (text: string) => PrivateSpan[]>>;

export type PrivateKind = keyof typeof finders;

/** What each kind is called on pages and in reports. */
export const privateNames: Readonly<Record<PrivateKind, string>> = {
  'identity-number': '身份证号',
  'bank-card': '银行卡号',
  'mobile-number': '手机号',
  'street-address': '门牌住址',
  classification: '密级或内部标记',
};

export interface PrivateFinding extends PrivateSpan {
  kind: PrivateKind;
}

const kinds: readonly PrivateKind[] = [
  'identity-number',
  'bank-card',
  'mobile-number',
  'street-address',
  'classification',
];

/** Everything in a text that should not go out, in the order of the text; no two overlap. */
export function findPrivate(text: string): PrivateFinding[] {
  const kept: PrivateFinding[] = [];
  for (const kind of kinds) {
    for (const span of finders[kind](text)) {
      const isTaken = kept.some((known) => known.start < span.end && span.start < known.end);
      if (!isTaken) kept.push({ kind, ...span });
    }
  }
  return kept.sort((one, other) => one.start - other.start);
}
