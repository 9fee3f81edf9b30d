import leven from 'leven';
import type { Field, FieldFilter } from './query/ast.ts';
import { replaced } from './query/fault.ts';
import { fieldNames, meaningOf, nameOf, placeNames } from './query/names.ts';
import { QueryError } from './query/queryProblem.ts';
import type { Listing, ManifestParagraph, SpeechKeys } from './manifest.ts';

/** What the filters of a query let through: a speech by its keys, a paragraph of one by its own. */
export interface Admission {
  speech(keys: SpeechKeys): boolean;
  paragraph(paragraph: Pick<ManifestParagraph, 'heading' | 'part' | 'areas'>): boolean;
  /** True when every paragraph of a speech that is let through is let through too. */
  ofSpeechesOnly: boolean;
}

type Named = Exclude<Field, 'year' | 'place'>;

/** Keys that a typed value means: the one of that key or name, else those whose names hold it. */
function keysOf(value: string, names: Readonly<Record<string, string>>): string[] {
  const known = Object.entries(names);
  const exact = known.filter(([key, name]) => key === value || name === value);
  return (exact.length > 0 ? exact : known.filter(([, name]) => name.includes(value))).map(
    ([key]) => key,
  );
}

function unknownValue(
  source: string,
  { field, values, offset }: FieldFilter,
  value: string,
  names: readonly string[],
): QueryError {
  const at = source.indexOf(value, offset);
  const place = at < 0 ? { offset, length: 1 } : { offset: at, length: value.length };
  const [near] = [...names].sort((one, other) => leven(value, one) - leven(value, other));
  const suggestion =
    near === undefined || at < 0 || values.length === 0
      ? null
      : replaced(source, place.offset, place.length, /\s/u.test(near) ? `"${near}"` : near);
  const reason = `没有叫“${value}”的${nameOf(fieldNames, field)}`;
  return new QueryError({ ...place, reason, suggestion });
}

function chosenKeys(
  source: string,
  filter: FieldFilter,
  field: Named,
  { names }: Pick<Listing, 'names'>,
): ReadonlySet<string> {
  return new Set(
    filter.values.flatMap((value) => {
      const keys = keysOf(value, names[field]);
      if (keys.length === 0) throw unknownValue(source, filter, value, Object.values(names[field]));
      return keys;
    }),
  );
}

function isYear(year: string, values: readonly string[]): boolean {
  return values.some((value) => {
    if (value === '不详') return year === 'unknown';
    const [first = '', last = first] = value.split('-');
    return year !== 'unknown' && Number(year) >= Number(first) && Number(year) <= Number(last);
  });
}

/**
 * What a query's filters let through. Throws a QueryError at a value that no name of the archive
 * holds; `source` is what was typed.
 */
export function resolveFilters(
  filters: readonly FieldFilter[],
  listing: Pick<Listing, 'names'>,
  source = '',
): Admission {
  const ofSpeech: ((keys: SpeechKeys) => boolean)[] = [];
  const ofParagraph: Admission['paragraph'][] = [];
  for (const filter of filters) {
    const { field, values, exclude } = filter;
    if (field === 'year') ofSpeech.push(({ year }) => isYear(year, values) !== exclude);
    else if (field === 'place') {
      const places = values.map((value) => meaningOf(placeNames, value));
      ofParagraph.push(({ heading }) => places.includes(heading ? 'heading' : 'body') !== exclude);
    } else {
      const keys = chosenKeys(source, filter, field, listing);
      if (field === 'area') {
        ofParagraph.push(({ areas }) => areas.some((area) => keys.has(area)) !== exclude);
      } else if (field === 'part') {
        ofParagraph.push(({ part }) => (part !== null && keys.has(part)) !== exclude);
      } else ofSpeech.push((speech) => keys.has(speech[field]) !== exclude);
    }
  }
  return {
    speech: (keys) => ofSpeech.every((test) => test(keys)),
    paragraph: (paragraph) => ofParagraph.every((test) => test(paragraph)),
    ofSpeechesOnly: ofParagraph.length === 0,
  };
}
