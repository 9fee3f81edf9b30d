import { readComparedSpeech, type ComparedSpeech } from '../../../compare/comparedSpeech.ts';
import { compareListsPath, type CompareLists } from '../../../compare/compareLists.ts';

/** Why a comparison cannot be shown, for readers. */
export class CompareError extends Error {}

async function text(address: string, missing: string): Promise<string> {
  const response = await fetch(address, { cache: 'no-cache' }).catch((cause: unknown) => {
    throw new CompareError('网络断了，或服务器没有应答。请稍后再试。', { cause });
  });
  if (!response.ok) throw new CompareError(missing);
  return response.text();
}

/** The speeches to choose from, and the names that a comparison shows. */
export async function loadLists(base: string): Promise<CompareLists> {
  const missing = '网站上没有讲稿清单：网站可能刚刚更新过，请刷新页面。';
  // Made by this site's own build, beside this script.
  return JSON.parse(await text(base + compareListsPath, missing)) as CompareLists;
}

/** A speech with its words. */
export async function loadSpeech(base: string, id: string): Promise<ComparedSpeech> {
  const name = encodeURIComponent(id);
  const missing = `文库里没有编号为“${id}”的讲稿，请从清单里另选。`;
  const speech = readComparedSpeech(await text(`${base}speeches/${name}/${name}.json`, missing));
  if (!speech) throw new CompareError(`讲稿“${id}”的数据不完整，请刷新页面。`);
  return speech;
}
