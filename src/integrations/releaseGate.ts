import { readFileSync } from 'node:fs';
import type { CheckedSpeech } from '../check/checkSpeech.ts';
import type { VocabularyKeys } from '../check/vocabulary.ts';
import type { WenkuError } from '../errors/catalogue.ts';
import { heldBody, readHeldUse } from '../files/dataFiles.ts';
import { readSpeech } from '../files/readSpeeches.ts';
import { releaseProblems, scanRelease, type HiddenWords } from '../files/scanRelease.ts';
import { publicSpeech } from '../release/publicSpeech.ts';
import type { SpeechText } from '../release/redactSpeech.ts';
import { isReleased, type Release } from '../release/release.ts';

/** What the gate needs to know of a build. */
export interface GateOptions {
  content: string;
  /** Where the loader leaves what it has made of each speech. */
  folder: string;
  release: Release;
  /** True where the build has the page on which findings are judged. */
  keepsAccepted: boolean;
}

/** Hidden words of other speeches are looked for over all of them, so a speech that has some is read each time. */
export const mayHideWords = /^redactions:/mu;

const nothingHidden: HiddenWords = new Map();

/**
 * The one gate of a build. Through it come to a public one those speeches only that are released and
 * have nothing in them that nobody dealt with, as the public may see them; to an internal one, all.
 */
export class ReleaseGate {
  /** How many speeches were kept in because they are not released. */
  withheld = 0;
  private readonly options: GateOptions;
  private readonly hidden = new Map<string, string>();
  private readonly found: WenkuError[] = [];

  constructor(options: GateOptions) {
    this.options = options;
  }

  /** A speech as the build may show it; null where it may not. */
  admit(file: string, id: string, checked: CheckedSpeech): SpeechText | null {
    const { content, release, keepsAccepted } = this.options;
    if (release === 'internal') return checked;
    for (const { quote } of checked.speech.redactions ?? []) this.hidden.set(quote, id);
    if (!isReleased(checked.speech, release)) {
      this.withheld += 1;
      return null;
    }
    const findings = scanRelease(content, file, id, checked, nothingHidden);
    const problems = releaseProblems(file, checked, findings);
    this.found.push(...problems);
    return problems.length > 0 ? null : publicSpeech(checked, keepsAccepted);
  }

  /** What keeps the build from being made, once all speeches have come: their ids by file. */
  problems(admitted: ReadonlyMap<string, string>, keys: VocabularyKeys): WenkuError[] {
    const elsewhere = [...admitted].flatMap(([file, id]) =>
      this.mentions(id) ? this.elsewhere(file, id, keys) : [],
    );
    return [...this.found, ...elsewhere];
  }

  /** True when a speech that was let through has words that another one hides. */
  private mentions(id: string): boolean {
    const quotes = [...this.hidden].filter(([, owner]) => owner !== id).map(([quote]) => quote);
    if (quotes.length === 0) return false;
    const { folder } = this.options;
    const shown = [
      readFileSync(heldBody(folder, id), 'utf8'),
      JSON.stringify(readHeldUse(folder, id).speech),
    ];
    return quotes.some((quote) => shown.some((text) => text.includes(quote)));
  }

  private elsewhere(file: string, id: string, keys: VocabularyKeys): WenkuError[] {
    const { checked } = readSpeech(file, keys);
    if (!checked) return [];
    const findings = scanRelease(this.options.content, file, id, checked, this.hidden);
    return releaseProblems(
      file,
      checked,
      findings.filter(({ kind }) => kind === 'redacted-elsewhere'),
    );
  }
}
