import type { WenkuError } from '../errors/catalogue.ts';

/** A problem in the JSON of a command; `line` is null where none is known. */
export interface ProblemJson {
  file: string;
  line: number | null;
  code: string;
  reason: string;
  hint: string;
}

/** An error of the catalogue as the JSON of a command has it. */
export function problemJson({ place, code, reason, hint }: WenkuError): ProblemJson {
  return { file: place.file, line: place.line ?? null, code, reason, hint };
}
