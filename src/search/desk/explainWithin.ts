import { explainQuery } from '../query/explainQuery.ts';
import { readQuery } from '../query/readQuery.ts';

/** What search within results asks for besides, in Chinese words; '' for none. */
export function explainWithin(within: readonly string[]): string {
  return within
    .map((source) => {
      const reading = readQuery(source);
      return 'problem' in reading ? '' : `；所在段里还要有${explainQuery(reading.query)}`;
    })
    .join('');
}
