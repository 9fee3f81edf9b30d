import type { Emendation } from '../../schema/emendation.ts';
import { collate, type Collated } from '../../text/collation.ts';
import { escapeHtml } from '../../text/escapeHtml.ts';
import { noteOf } from '../emendations.ts';
import type { ImportedSpeech } from '../speech.ts';
import { contentsHtml } from './contents.ts';
import { factsHtml, type NamedLists } from './facts.ts';
import { filterChoices, filterStyles } from './filters.ts';
import { styles } from './styles.ts';

type Certainty = Emendation['certainty'];

/** One speech in the report: its lines as HTML, and how often each rule repaired it. */
export interface ReportSection {
  title: string;
  html: string;
  /** How many places are in doubt. */
  doubts: number;
  counts: ReadonlyMap<string, Record<Certainty, number>>;
}

const names: Readonly<Record<Certainty, string>> = {
  certain: '确定',
  likely: '很可能',
  unsure: '拿不准',
};
const certainties = ['certain', 'likely', 'unsure'] as const;
const longestSample = 40;
const samplesShown = 8;

// What nobody sees would be no mark: line ends, spaces and zero-width characters are written.
function shown(text: string): string {
  const visible = text
    .replaceAll('\n', '¶')
    .replace(/^[ \t\u3000]+$/u, (space) => '␣'.repeat(space.length))
    .replace(/[\p{Cc}\p{Cf}]/gu, (character) => `⟨${character.charCodeAt(0).toString(16)}⟩`);
  return escapeHtml(visible);
}

function rulesOf({ rule }: Collated): string[] {
  return rule === '' ? [] : rule.split('+');
}

/** How sure an edit is: what it says itself, else the least sure of its rules. */
function certaintyOf(run: Collated): Certainty {
  if (run.certainty) return run.certainty;
  const all = rulesOf(run).map((rule) => noteOf(rule).certainty);
  return certainties.findLast((certainty) => all.includes(certainty)) ?? 'certain';
}

function sample(text: string): string {
  const words = text.length > longestSample ? `${text.slice(0, longestSample)}…` : text;
  return shown(words);
}

/** The repairs of one line, those of a rule and certainty together, with reason. */
function detailsOf(line: readonly Collated[]): string {
  const groups = new Map<string, { rule: string; certainty: Certainty; runs: Collated[] }>();
  for (const run of line) {
    const certainty = certaintyOf(run);
    for (const rule of rulesOf(run)) {
      const key = `${rule} ${certainty}`;
      const group = groups.get(key);
      if (group) group.runs.push(run);
      else groups.set(key, { rule, certainty, runs: [run] });
    }
  }
  const items = [...groups.values()].map(({ rule, certainty, runs }) => {
    const samples = runs
      .slice(0, samplesShown)
      .map(
        ({ removed, inserted }) => `<del>${sample(removed)}</del>→${sample(inserted) || '（删）'}`,
      )
      .join('　');
    const more = runs.length > samplesShown ? ' …' : '';
    const key = `<span class="key ${certainty}">${names[certainty]}</span>`;
    return `<li>${key} ${escapeHtml(noteOf(rule).reason)}（${escapeHtml(rule)}，${String(runs.length)} 处）：${samples}${more}</li>`;
  });
  const count = line.filter(({ rule }) => rule !== '').length;
  return `<details><summary>${String(count)} 处校改</summary><ol>${items.join('')}</ol></details>`;
}

function lineHtml(line: readonly Collated[]): string {
  const from = line.map(({ kept, removed }) =>
    kept === '' ? removed && `<del>${shown(removed)}</del>` : escapeHtml(kept),
  );
  const to = line.map((run) => {
    if (run.kept !== '') return escapeHtml(run.kept);
    const certainty = certaintyOf(run);
    const why = rulesOf(run).map((rule) => noteOf(rule).reason);
    const title = escapeHtml(`${names[certainty]}：${why.join('；')}`);
    return run.inserted === ''
      ? `<span class="gone" title="${title}"></span>`
      : `<ins class="${certainty}" title="${title}">${shown(run.inserted)}</ins>`;
  });
  const edits = line.filter(({ rule }) => rule !== '');
  const marks = new Set(edits.flatMap((run) => [...rulesOf(run), certaintyOf(run)]));
  const data = edits.length === 0 ? '' : ` data-marks="${escapeHtml([...marks].join(' '))}"`;
  const body = `<p class="from">${from.join('')}</p><p class="to">${to.join('')}</p>`;
  return `<div class="line"${data}>${body}${edits.length === 0 ? '' : detailsOf(line)}</div>`;
}

const noLists: NamedLists = { offices: new Map(), genres: new Map() };

/** Sets source and result of one speech side by side, line by line; `lists` name its keys. */
export function reportSection(speech: ImportedSpeech, lists: NamedLists = noLists): ReportSection {
  const lines = collate(speech.original, speech.ledger);
  const counts = new Map<string, Record<Certainty, number>>();
  for (const run of lines.flat()) {
    for (const rule of rulesOf(run)) {
      const count = counts.get(rule) ?? { certain: 0, likely: 0, unsure: 0 };
      count[certaintyOf(run)] += 1;
      counts.set(rule, count);
    }
  }
  const { title, source, damage } = speech.frontmatter;
  const notes = [
    ...speech.notes,
    ...damage.map(({ text, reason }) => `存疑“${text}”：${reason}`),
  ].map((note) => `<li>${escapeHtml(note)}</li>`);
  const list = notes.length === 0 ? '' : `<ul class="notes">${notes.join('')}</ul>`;
  const place = `${source.file} 第 ${String(source.lines[0])}—${String(source.lines[1])} 行`;
  const head = `<h2>${escapeHtml(title)}</h2><p class="lead">${escapeHtml(place)}</p>${factsHtml(speech.frontmatter, lists)}`;
  const sides = '<p class="sides"><span>原件</span><span>校改之后</span></p>';
  return {
    title,
    html: head + list + sides + lines.map(lineHtml).join(''),
    doubts: damage.length,
    counts,
  };
}

/** What a rule is about, in a few words: the first clause of its reason. */
function shortName(rule: string): string {
  const [first = rule] = noteOf(rule).reason.split(/[，（]/u);
  return first;
}

/** The whole report: a page that needs nothing but itself. */
export function reportPage(sections: readonly ReportSection[]): string {
  const counts = new Map<string, Record<Certainty, number>>();
  for (const section of sections) {
    for (const [rule, own] of section.counts) {
      const sum = counts.get(rule) ?? { certain: 0, likely: 0, unsure: 0 };
      for (const certainty of certainties) sum[certainty] += own[certainty];
      counts.set(rule, sum);
    }
  }
  const rules = [...counts.keys()].toSorted();
  const rows = rules.map((rule) => {
    const cells = certainties.map(
      (certainty) => `<td class="n">${String(counts.get(rule)?.[certainty] || '—')}</td>`,
    );
    return `<tr><td>${escapeHtml(noteOf(rule).reason)}</td><td>${escapeHtml(rule)}</td>${cells.join('')}</tr>`;
  });
  const heads = certainties.map(
    (certainty) =>
      `<th class="n" scope="col"><span class="key ${certainty}">${names[certainty]}</span></th>`,
  );
  const table = `<table><thead><tr><th scope="col">校改</th><th scope="col">规则</th>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  const total = (rule: string, which: readonly Certainty[] = certainties) =>
    which.reduce((sum, certainty) => sum + (counts.get(rule)?.[certainty] ?? 0), 0);
  const ofCertainty = certainties.map((one) => ({
    mark: one,
    label: names[one],
    count: rules.reduce((sum, rule) => sum + total(rule, [one]), 0),
  }));
  const ofRule = rules.map((rule) => ({ mark: rule, label: shortName(rule), count: total(rule) }));
  const filters =
    filterChoices('certainty', '只看把握：', ofCertainty) +
    filterChoices('rule', '只看规则：', ofRule);
  const contents = contentsHtml(
    sections.map(({ title, doubts, counts: own }) => {
      const all = [...own.values()];
      const repairs = all.reduce((sum, one) => sum + one.certain + one.likely + one.unsure, 0);
      const unsure = all.reduce((sum, one) => sum + one.unsure, 0);
      return { title, doubts, repairs, unsure };
    }),
  );
  const body = sections
    .map(({ html }, index) => `<section id="speech-${String(index + 1)}">${html}</section>`)
    .join('\n');
  const lead =
    '原件与校改之后逐行对照。把划去的放回、着色的去掉，就是原件；每行之下可展开各处的规则、把握和理由。';
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>校改报告</title><style>${styles}${filterStyles([...certainties, ...rules])}</style></head>
<body><h1>校改报告</h1><p class="lead">${lead}</p>${table}${filters}${contents}<main>${body}</main></body></html>
`;
}
