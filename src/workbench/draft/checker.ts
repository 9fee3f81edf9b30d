import '../../browser/scriptAddresses.ts';
import type { DraftReport } from '../../draft/checkDraft.ts';
import type { DraftFacts } from '../../draft/figures/figureFindings.ts';
import type { Answer, Ground, Question } from './messages.ts';
import CheckWorker from './worker.ts?worker&inline';

/** The checker of drafts, in a worker of its own. Everything rejects with an Error that says why. */
export interface Checker {
  read(file: File): Promise<string>;
  check(words: string, facts: DraftFacts): Promise<{ report: DraftReport; milliseconds: number }>;
}

/** Starts the checker with all that it needs; the page must be locked by then. */
export async function startChecker(ground: Ground): Promise<Checker> {
  const worker = new CheckWorker();
  const waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void }[] = [];
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const asked = waiting.shift();
    if (data.kind === 'failed') asked?.reject(new Error(data.why));
    else asked?.resolve(data);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.splice(0)) reject(new Error(message || '校稿程序没有启动'));
  });
  const ask = (question: Question, transfer: Transferable[] = []): Promise<Answer> =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      worker.postMessage(question, transfer);
    });
  await ask(
    { kind: 'open', ground },
    ground.chunks.map(({ buffer }) => buffer),
  );
  return {
    async read(file) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const answer = await ask({ kind: 'read', bytes, file: file.name });
      return answer.kind === 'words' ? answer.words : '';
    },
    async check(words, facts) {
      const answer = await ask({ kind: 'check', words, facts });
      if (answer.kind !== 'report') throw new Error('校稿没有结果');
      return answer;
    },
  };
}
