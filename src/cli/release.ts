import { reportRelease, type ReleaseReport } from '../files/releaseReport.ts';
import type { PlacedReleaseFinding } from '../files/scanRelease.ts';
import { releaseNames } from '../release/releaseFinding.ts';
import { printable } from './printable.ts';
import { problemJson } from './problem.ts';

function describe(finding: PlacedReleaseFinding): string {
  const { at, kind, isSure, around, reason, accepted, status, remedy } = finding;
  const place = at.line === undefined ? at.file : `${at.file}:${String(at.line)}`;
  const sure = isSure ? '' : '（待核）';
  const inside = status === 'internal' ? '（这一篇未公开）' : '';
  const dealt = accepted === undefined ? remedy : `已认可：${accepted}`;
  return `${place} ${releaseNames[kind]}${sure}“${around}”${inside}。${reason}\n    ${dealt}`;
}

function printText({ released, internal, findings, problems }: ReleaseReport): void {
  const open = findings.filter(({ accepted }) => accepted === undefined);
  for (const finding of open) console.log(printable(describe(finding)));
  for (const { code, message } of problems) if (code !== 'release-finding') console.error(message);
  console.log(
    `公开 ${String(released)} 篇，未公开 ${String(internal)} 篇；不宜公开的内容：${String(open.length)} 处待处理，${String(findings.length - open.length)} 处已认可`,
  );
  if (problems.length > 0) console.error('处理完之前，公开版不会构建');
}

/** Looks at an archive before its release and tells what it finds. Returns whether it may go out. */
export function checkRelease(content: string, isJson: boolean): boolean {
  const report = reportRelease(content);
  const { problems, ...rest } = report;
  if (isJson) {
    process.stdout.write(`${JSON.stringify({ ...rest, problems: problems.map(problemJson) })}\n`);
  } else printText(report);
  return problems.length === 0;
}
