import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { listSpeechFiles, speechId } from './speechFiles.ts';

const dayLength = '2026-01-01'.length;

/** The day of the newest commit of each file under a folder; none where the folder is not under git. */
function commitDays(folder: string): Map<string, string> {
  const days = new Map<string, string>();
  let log: string;
  try {
    const args = ['log', '-z', '--format=%x01%cs', '--name-only', '--relative', '--', 'speeches'];
    log = execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: Infinity,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return days;
  }
  for (const commit of log.split('\u0001')) {
    const [day = '', ...files] = commit.split('\0').map((part) => part.trim());
    for (const file of files) if (file !== '' && !days.has(file)) days.set(file, day);
  }
  return days;
}

/**
 * The day each speech file was last changed, YYYY-MM-DD, by the id of its speech: as git has it, else,
 * outside of git or before the first commit, as the disk has it.
 */
export function readChangeDates(content: string): Map<string, string> {
  const days = commitDays(content);
  return new Map(
    listSpeechFiles(content).map((file) => {
      const day =
        days.get(relative(content, file)) ?? statSync(file).mtime.toISOString().slice(0, dayLength);
      return [speechId(file), day];
    }),
  );
}
