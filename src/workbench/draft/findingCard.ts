import {
  findingKinds,
  findingRanks,
  type DraftFinding,
  type FindingSource,
} from '../../draft/finding.ts';
import { judgementNames, type Judgement } from '../../draft/judgement.ts';
import { element } from '../../search/client/element.ts';
import { siteAddress } from '../sitePath.ts';

const longestWords = 40;
const longestSource = 160;

const shortened = (words: string, most: number) =>
  words.length > most ? `${words.slice(0, most)}……` : words;

function sourceItem(base: string, { href, source, words }: FindingSource): HTMLElement {
  return element(
    'li',
    {},
    element('a', { href: siteAddress(href, base), target: '_blank', rel: 'noopener' }, source),
    words === '' ? null : element('q', {}, shortened(words, longestSource)),
  );
}

/** What a card tells the page. */
export interface CardActs {
  /** Shows the place in the draft. */
  show(finding: DraftFinding): void;
  judge(finding: DraftFinding, judgement: Judgement | null): void;
}

/** One finding: what, where, why, against what, and the drafter's own word on it. */
export function findingCard(
  base: string,
  finding: DraftFinding,
  judgement: Judgement | undefined,
  acts: CardActs,
): HTMLElement {
  const { kind, rank, words, instead, reason, sources, id } = finding;
  const show = element(
    'button',
    { type: 'button', class: 'words', title: '看它在文中的位置' },
    shortened(words, longestWords),
  );
  show.addEventListener('click', () => acts.show(finding));
  const judging = (['accepted', 'dismissed'] as const).map((said) => {
    const button = element(
      'button',
      { type: 'button', class: 'button', 'aria-pressed': String(judgement === said) },
      judgementNames[said],
    );
    button.addEventListener('click', () => acts.judge(finding, judgement === said ? null : said));
    button.dataset['judge'] = said;
    return button;
  });
  return element(
    'li',
    { class: `finding ${rank} ${judgement ?? ''}`, 'data-finding': id, tabindex: '-1' },
    element('p', { class: 'rank' }, element('b', {}, findingRanks[rank]), ` ${findingKinds[kind]}`),
    element(
      'p',
      {},
      show,
      instead === undefined ? null : ` → `,
      instead === undefined ? null : element('ins', {}, instead === '' ? '（删去）' : instead),
    ),
    element('p', { class: 'reason' }, reason),
    sources.length === 0
      ? null
      : element('ul', { class: 'sources' }, ...sources.map((source) => sourceItem(base, source))),
    element('div', { class: 'judging' }, ...judging),
  );
}
