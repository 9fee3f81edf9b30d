import { fileErrors } from './fileErrors.ts';
import { formatErrors } from './formatErrors.ts';
import { importErrors } from './importErrors.ts';
import { releaseErrors } from './releaseErrors.ts';
import { siteErrors } from './siteErrors.ts';
import { speechErrors } from './speechErrors.ts';

/** Where an error is: a file and, where known, a 1-based line. */
export interface Place {
  file: string;
  line?: number;
}

/** All that can go wrong. */
const catalogue = {
  ...fileErrors,
  ...formatErrors,
  ...importErrors,
  ...speechErrors,
  ...releaseErrors,
  ...siteErrors,
};

export type ErrorCode = keyof typeof catalogue;

/** An error that says what happened, where, why, and what to do. */
export class WenkuError extends Error {
  readonly code: ErrorCode;
  readonly place: Place;
  readonly reason: string;
  readonly hint: string;

  constructor(code: ErrorCode, place: Place, detail?: string) {
    const { reason, hint } = catalogue[code];
    const where = place.line === undefined ? place.file : `${place.file}:${String(place.line)}`;
    const why = detail === undefined ? reason : `${reason}：${detail}`;
    super(`${where} ${why}。${hint}。`);
    this.name = 'WenkuError';
    this.code = code;
    this.place = place;
    this.reason = why;
    this.hint = hint;
  }
}
