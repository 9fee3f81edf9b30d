import type { DraftReport } from '../../draft/checkDraft.ts';
import type { DraftFinding } from '../../draft/finding.ts';
import type { Judgement } from '../../draft/judgement.ts';
import { piece } from '../../search/client/piece.ts';
import { tell } from '../tell.ts';
import { findingCard } from './findingCard.ts';
import { markedDraft } from './markedDraft.ts';
import { summaryView } from './summaryView.ts';

/** What was found in a draft, and what the drafter says of it. Judgements outlive a second check. */
export class ResultView {
  report: DraftReport | null = null;
  readonly judgements = new Map<string, Judgement>();
  private readonly host: HTMLElement;
  private readonly base: string;

  constructor(host: HTMLElement, base: string) {
    this.host = host;
    this.base = base;
    for (const filter of host.querySelectorAll('[data-filter]')) {
      filter.addEventListener('change', () => this.drawFindings());
    }
    piece(host, 'draft', HTMLElement).addEventListener('click', ({ target }) => {
      const mark = target instanceof Element ? target.closest('mark') : null;
      const ids: unknown = JSON.parse(mark?.getAttribute('data-told') ?? '[]');
      if (Array.isArray(ids)) this.showCard(ids.map(String));
    });
  }

  show(report: DraftReport, milliseconds: number): void {
    this.report = report;
    const summary = piece(this.host, 'summary', HTMLElement);
    summary.replaceChildren(...summaryView(this.base, report, milliseconds));
    this.drawFindings();
    summary.scrollIntoView({ block: 'start' });
  }

  /** The findings that the filters let through. */
  private shown(): DraftFinding[] {
    const ranks = [...this.host.querySelectorAll<HTMLInputElement>('input[data-filter]')]
      .filter(({ checked }) => checked)
      .map(({ value }) => value);
    const kind = piece(this.host, 'kind', HTMLSelectElement).value;
    const { findings = [] } = this.report ?? {};
    return findings.filter(
      (finding) => ranks.includes(finding.rank) && (kind === '' || finding.kind === kind),
    );
  }

  private drawFindings(): void {
    if (!this.report) return;
    const shown = this.shown();
    piece(this.host, 'draft', HTMLElement).replaceChildren(...markedDraft(this.report.text, shown));
    piece(this.host, 'findings', HTMLElement).replaceChildren(
      ...shown.map((finding) => this.card(finding)),
    );
  }

  private card(finding: DraftFinding): HTMLElement {
    return findingCard(this.base, finding, this.judgements.get(finding.id), {
      show: (one) => this.showPlace(one),
      judge: (one, judgement) => this.judge(one, judgement),
    });
  }

  private judge(finding: DraftFinding, judgement: Judgement | null): void {
    if (judgement === null) this.judgements.delete(finding.id);
    else this.judgements.set(finding.id, judgement);
    const active = document.activeElement;
    const said = active instanceof HTMLElement ? active.dataset['judge'] : undefined;
    const fresh = this.card(finding);
    this.cardOf(finding.id)?.replaceWith(fresh);
    fresh.querySelector<HTMLElement>(`[data-judge="${said ?? ''}"]`)?.focus();
  }

  private cardOf(id: string): HTMLElement | undefined {
    return [...this.host.querySelectorAll<HTMLElement>('[data-finding]')].find(
      (card) => card.dataset['finding'] === id,
    );
  }

  private showPlace({ id }: DraftFinding): void {
    const marks = [...this.host.querySelectorAll<HTMLElement>('mark')].filter((mark) =>
      (mark.dataset['told'] ?? '').includes(JSON.stringify(id)),
    );
    for (const mark of this.host.querySelectorAll('mark.here')) mark.classList.remove('here');
    for (const mark of marks) mark.classList.add('here');
    marks[0]?.scrollIntoView({ block: 'center' });
  }

  private showCard(ids: readonly string[]): void {
    const [card] = ids.flatMap((id) => this.cardOf(id) ?? []);
    card?.scrollIntoView({ block: 'nearest' });
    card?.focus();
    if (!card && ids.length > 0) tell('这一条没有列出，请看筛选');
  }
}
