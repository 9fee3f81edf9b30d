import type { WenkuError } from '../errors/catalogue.ts';
import { DifferentFile } from '../import/difference.ts';
import type { Accepted, FileOutcome } from '../import/importFiles.ts';
import type { Change } from '../import/write.ts';
import type { NamedLists } from '../import/report/facts.ts';
import { openFields, type OpenField } from '../schema/openFields.ts';
import { differenceText } from './differenceText.ts';
import { findingLines } from './finding.ts';
import { openHint, openNames } from './openText.ts';
import { printable } from './printable.ts';
import { problemJson } from './problem.ts';

/** What was done when an import ended before all files were looked at. */
export interface Interruption {
  done: number;
  left: number;
}

/** Tells a person or a program what becomes of each file. */
export interface ImportReport {
  add(outcome: FileOutcome): void;
  /** Tells of what went wrong with no file in particular. */
  fail(error: WenkuError): void;
  end(interruption: Interruption | null): void;
}

function speechJson({ speech, change, file, similar }: Accepted): object {
  const { title, office, genre, salutation, metrics, emendations, damage } = speech.frontmatter;
  const { period, inferred = [] } = speech.frontmatter;
  const open = openFields(speech.frontmatter);
  const paragraphs = speech.blocks.map(({ id, text, level, part }) => ({ id, text, level, part }));
  const { id, findings, notes } = speech;
  const head = {
    id,
    file,
    change,
    similar,
    title,
    office,
    genre,
    period,
    inferred,
    open,
    salutation,
  };
  return { ...head, paragraphs, metrics, emendations, damage, findings, notes };
}

function rejectedJson(error: WenkuError): object {
  const { differences } = error instanceof DifferentFile ? error : {};
  return { ...problemJson(error), ...(differences ? { differences } : {}) };
}

/** One JSON document, printed piece by piece: it may be longer than memory should hold. */
export class JsonImportReport implements ImportReport {
  private count = 0;
  private readonly rejected: object[] = [];
  private error: object | null = null;

  add({ accepted, rejected }: FileOutcome): void {
    for (const speech of accepted) {
      const before = this.count === 0 ? '{"speeches":[' : ',';
      process.stdout.write(before + JSON.stringify(speechJson(speech)));
      this.count += 1;
    }
    this.rejected.push(...rejected.map(rejectedJson));
  }

  fail(error: WenkuError): void {
    this.error = problemJson(error);
  }

  end(interruption: Interruption | null): void {
    const rest = {
      rejected: this.rejected,
      ...(this.error ? { error: this.error } : {}),
      ...(interruption ? { interruption } : {}),
    };
    const opening = this.count === 0 ? '{"speeches":[' : '';
    process.stdout.write(`${opening}],${JSON.stringify(rest).slice(1)}\n`);
  }
}

const changes: Readonly<Record<Change, string>> = {
  new: '',
  unchanged: '（没有变化）',
  updated: '（已更新）',
  replaced: '（已覆盖原有的文件）',
};

function describe({ speech, change, similar }: Accepted): string {
  const { title, metrics, emendations, damage } = speech.frontmatter;
  const repairs = emendations.reduce((sum, entry) => sum + (entry.count ?? 1), 0);
  const counts = [
    `${String(speech.blocks.length)} 段`,
    `数字 ${String(metrics.length)}`,
    `校改 ${String(repairs)} 处`,
    `存疑 ${String(damage.length)} 处`,
  ];
  const alike = similar.map(
    ({ file, share }) =>
      `\n  与 ${file} 有 ${String(Math.floor(share * 100))}% 相同，请核对是否重复`,
  );
  const unknown = openFields(speech.frontmatter);
  const untold = unknown.length === 0 ? '' : `\n  未定：${openNames(unknown)}`;
  const open = speech.findings
    .filter(({ accepted }) => accepted === undefined)
    .map((finding) => `\n  ${findingLines(finding)}`);
  const outline = speech.notes.map((note) => `\n  ${note}`);
  const notes = [untold, ...alike, ...outline, ...open].join('');
  return `${speech.id}《${title}》：${counts.join('，')}${changes[change]}${notes}`;
}

/** Lines for a person: what came out right on standard output, the rest on standard error. */
export class TextImportReport implements ImportReport {
  private readonly dryRun: boolean;
  private readonly counts: Record<Change, number> = {
    new: 0,
    unchanged: 0,
    updated: 0,
    replaced: 0,
  };
  private rejected = 0;
  private readonly open = new Set<OpenField>();
  private openSpeeches = 0;
  private firstOpen = '';
  private readonly lists: () => NamedLists;

  /** `lists` gives the controlled lists of the content folder, once all is imported. */
  constructor(dryRun: boolean, lists: () => NamedLists) {
    this.dryRun = dryRun;
    this.lists = lists;
  }

  add({ accepted, rejected }: FileOutcome): void {
    for (const speech of accepted) {
      console.log(printable(describe(speech)));
      this.counts[speech.change] += 1;
      this.note(speech);
    }
    // What keeps one speech of a file out may keep out the others.
    const told = new Map(rejected.map((error) => [error.message, error]));
    for (const error of told.values()) {
      console.error(printable(error.message));
      if (error instanceof DifferentFile) {
        console.error(printable(differenceText(error.differences)));
      }
    }
    this.rejected += rejected.length;
  }

  private note({ speech: { id, frontmatter } }: Accepted): void {
    const open = openFields(frontmatter);
    if (open.length === 0) return;
    this.openSpeeches += 1;
    this.firstOpen ||= id;
    for (const field of open) this.open.add(field);
  }

  fail(error: WenkuError): void {
    console.error(printable(error.message));
  }

  end(interruption: Interruption | null): void {
    const { unchanged, updated, replaced } = this.counts;
    const all = this.counts.new + unchanged + updated + replaced;
    const parts = [
      ...(updated > 0 ? [`更新 ${String(updated)} 篇`] : []),
      ...(replaced > 0 ? [`覆盖 ${String(replaced)} 篇`] : []),
      ...(unchanged > 0 ? [`没有变化 ${String(unchanged)} 篇`] : []),
    ];
    const detail = parts.length > 0 ? `（其中${parts.join('，')}）` : '';
    const trial = this.dryRun ? '（试运行，没有写文件）' : '';
    console.log(`导入 ${String(all)} 篇${detail}，未收 ${String(this.rejected)} 个${trial}`);
    if (this.openSpeeches > 0 && !interruption) {
      const all = `${String(this.openSpeeches)} 篇有未定的（${openNames([...this.open])}）。`;
      console.log(all + openHint(this.firstOpen, this.open, this.lists()));
    }
    if (!interruption) return;
    console.error(
      `已中断：处理完 ${String(interruption.done)} 个文件，余下 ${String(interruption.left)} 个没有处理。` +
        '已写的都是完整的，没有写到一半的文件；再运行一次同样的命令就接着做，已导入的不会重写。',
    );
  }
}
