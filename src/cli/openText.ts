import { stringify } from 'yaml';
import type { NamedLists } from '../import/report/facts.ts';
import type { OpenField } from '../schema/openFields.ts';
import { unknownKey } from '../schema/unknownKey.ts';

const names: Readonly<Record<OpenField, string>> = {
  office: '单位',
  genre: '文种',
  year: '年份',
};

const fields = ['office', 'genre', 'year'] as const;

/** What of a speech is open, in words: 单位、文种. */
export function openNames(open: readonly OpenField[]): string {
  return fields
    .filter((field) => open.includes(field))
    .map((field) => names[field])
    .join('、');
}

/** Keys of a list with their names, for a person to choose from: work-report 工作报告. */
function choices(list: ReadonlyMap<string, { name: string }>): string {
  const own = [...list].filter(([key]) => key !== unknownKey);
  return own.map(([key, { name }]) => `${key} ${name}`).join('，');
}

const officesShown = 20;

/** How to fill in what is open in some speeches, `id` being one of them. */
export function openHint(id: string, open: ReadonlySet<OpenField>, lists: NamedLists): string {
  const offices =
    lists.offices.size > officesShown
      ? '见内容文件夹的 offices'
      : choices(lists.offices) || '在内容文件夹的 offices 里添加';
  const lines = [
    ...(open.has('office') ? [`    office: …   # 单位的键：${offices}`] : []),
    ...(open.has('genre') ? [`    genre: …    # 文种的键：${choices(lists.genres)}`] : []),
    ...(open.has('year')
      ? [
          '    period: { label: 未注明, half: null, year: … }   # 上半年写 { label: 上半年, half: 1, year: … }',
        ]
      : []),
  ];
  return [
    '原文没有说的，没有替它定，网页上写作“未注明”。知道的，在原件旁边写 <原件名，不含后缀>.decisions.yaml，',
    '再导入一次（一个原件里有几篇，照先后各写一项）；或直接改讲稿文件头的这几行：',
    'items:',
    `  - id: ${stringify(id).trim()}`,
    ...lines,
    '    release: { status: internal }',
  ].join('\n');
}
