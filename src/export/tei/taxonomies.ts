import { partLabels } from '../../archive/partLabel.ts';
import type { Speech } from '../../schema/speech.ts';
import { element, xmlText } from './xml.ts';

/** An indicator as the header tells it. */
export interface NamedIndicator {
  name: string;
  definition: string;
  unit: string;
}

/** Name of an indicator among the categories of the header: information.adopted → ind.information.adopted. */
export function categoryId(indicator: string): string {
  return `ind.${indicator}`;
}

/** Name of a genre among the categories, of a part, and of the one role of a speaker. */
export const genreId = (genre: string) => `genre.${genre}`;
export const partId = (part: string) => `part.${part}`;
export const roleId = 'role.speaker';

interface Category {
  id: string;
  /** The term, and what it means. */
  term: string;
  meaning: string;
}

// As ParlaMint has them: a term, then what it means.
function described(name: string, { term, meaning }: Omit<Category, 'id'>): string {
  const words = meaning === '' ? '' : `：${xmlText(meaning)}`;
  return element(name, { 'xml:lang': 'zh-CN' }, element('term', {}, xmlText(term)) + words);
}

function taxonomy(id: string, about: Omit<Category, 'id'>, entries: readonly Category[]): string[] {
  if (entries.length === 0) return [];
  const categories = entries.map((entry) =>
    element('category', { 'xml:id': entry.id }, described('catDesc', entry)),
  );
  const content = [described('desc', about), ...categories].join('\n');
  return [element('taxonomy', { 'xml:id': id, 'xml:lang': 'zh-CN' }, content)];
}

/** What the document's `ana` attributes refer to: its genre, the speaker's role, parts and indicators. */
export function classDecl(
  { metrics, paragraphs, genre }: Speech,
  genreName: string | null,
  indicators: ReadonlyMap<string, NamedIndicator>,
): string {
  const used = new Set(metrics.flatMap(({ indicator }) => (indicator === null ? [] : [indicator])));
  const parts = new Set(paragraphs.flatMap(({ part }) => (part === null ? [] : [part])));
  const known = genreName ?? '文种未定';
  const all = [
    ...taxonomy('genres', { term: '文种', meaning: '讲稿的文种' }, [
      { id: genreId(genre), term: known, meaning: '' },
    ]),
    ...taxonomy('speaker_types', { term: '讲话人身份', meaning: '谁在讲' }, [
      { id: roleId, term: '讲话人', meaning: '代表单位讲话或作总结的人' },
    ]),
    ...taxonomy(
      'indicators',
      { term: '指标', meaning: '数字所归的指标' },
      [...used].map((key) => {
        const { name = key, definition = '', unit = '' } = indicators.get(key) ?? {};
        return { id: categoryId(key), term: name, meaning: unit && `${definition}单位：${unit}。` };
      }),
    ),
    ...taxonomy(
      'parts',
      { term: '功能段落', meaning: '段落在全篇里的作用' },
      [...parts].map((part) => ({ id: partId(part), term: partLabels[part], meaning: '' })),
    ),
  ];
  return element('classDecl', {}, all.join('\n'));
}
