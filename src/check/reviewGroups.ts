import type { ArchiveFinding } from './findings.ts';
import { kindWords, type KindWords } from './kindWords.ts';

/** Findings of one kind, office by office. */
export interface ReviewGroup extends KindWords {
  kind: ArchiveFinding['kind'];
  offices: { office: string; findings: ArchiveFinding[] }[];
}

const kinds = Object.keys(kindWords).filter((kind): kind is ArchiveFinding['kind'] =>
  Object.hasOwn(kindWords, kind),
);

/** Groups findings for review: by kind in the order of `kindWords`, then by office as they come. */
export function reviewGroups(
  findings: readonly ArchiveFinding[],
  officeOf: (speech: string) => string,
): ReviewGroup[] {
  return kinds.flatMap((kind): ReviewGroup[] => {
    const own = findings.filter((finding) => finding.kind === kind);
    if (own.length === 0) return [];
    const offices = [...Map.groupBy(own, ({ speech }) => officeOf(speech))].map(
      ([office, list]) => ({ office, findings: list }),
    );
    return [{ kind, ...kindWords[kind], offices }];
  });
}
