import type { DraftReport } from '../../draft/checkDraft.ts';
import { findingRanks, type DraftRank } from '../../draft/finding.ts';
import { countLabel, howMade, shareOf } from '../../draft/report/reportParts.ts';
import { element } from '../../search/client/element.ts';
import { siteAddress } from '../sitePath.ts';

const ranks: readonly DraftRank[] = ['must', 'likely', 'hint'];

/** The result in a few lines: how many of each rank, what share stands in the archive, and where. */
export function summaryView(
  base: string,
  report: DraftReport,
  milliseconds: number,
): HTMLElement[] {
  const { findings, characters, sources } = report;
  const counts = ranks.map(
    (rank) =>
      `${findingRanks[rank]} ${countLabel(findings.filter((finding) => finding.rank === rank).length)}`,
  );
  const seconds = (milliseconds / 1000).toFixed(1);
  const taken = sources.map(({ href, source, characters: length }) =>
    element(
      'li',
      {},
      element('a', { href: siteAddress(href, base), target: '_blank', rel: 'noopener' }, source),
      ` ${countLabel(length)} 字`,
    ),
  );
  return [
    element('p', { class: 'counts' }, counts.join('，')),
    element(
      'p',
      {},
      `全文 ${countLabel(characters)} 字，文库已有 `,
      element('b', {}, shareOf(report)),
      `。${howMade(report)}用时 ${seconds} 秒。`,
    ),
    element('p', { class: 'soft' }, '只是提示：没有提示不等于没有错，改与不改由起草人决定。'),
    ...(taken.length === 0
      ? []
      : [
          element(
            'details',
            {},
            element('summary', {}, '文字出自哪些讲稿'),
            element('ol', { class: 'taken' }, ...taken),
          ),
        ]),
  ];
}
