import { WenkuError } from '../errors/catalogue.ts';
import { systemReason } from '../files/systemReason.ts';

function isOfFile(error: unknown): error is NodeJS.ErrnoException & { path: string } {
  return error instanceof Error && 'path' in error && typeof error.path === 'string';
}

/**
 * Whatever ended a command, as an error of the catalogue: the system's refusal of a file names the
 * file; anything else is a fault of the program, told with where in the code it came up.
 */
export function failure(command: string, error: unknown): WenkuError {
  if (error instanceof WenkuError) return error;
  if (isOfFile(error)) {
    return new WenkuError('path-refused', { file: error.path }, systemReason(error));
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new WenkuError('program-failed', { file: `wenku ${command}` }, detail);
}
