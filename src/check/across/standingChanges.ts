import { acrossFinding, type AcrossFinding } from './acrossFinding.ts';
import type { ArchiveSpeech } from './archiveSpeech.ts';
import type { History } from './histories.ts';

// What stands does not grow from year to year: 建筑面积8600平方米.
const standing = /(?:建筑|占地|办公|用房|使用)面积/u;
const building =
  /扩建|改扩建|扩大|扩容|增建|新建|新增|新的?大厅|新址|迁入|搬迁|搬入|投用|启用|拆除|缩减|腾退|清退|租用|划入|划出/u;

/**
 * The size of what stands, told differently by two speeches one after the other, where the paragraph of the
 * later one says nothing of building or moving.
 */
export function standingChanges(
  { levels }: History,
  speeches: readonly ArchiveSpeech[],
): AcrossFinding[] {
  const told = levels.filter(
    ({ metric }) => metric.qualifier === 'exact' && standing.test(metric.quote),
  );
  if (told.length < 2) return [];
  const order = new Map(speeches.map(({ id }, index) => [id, index]));
  const texts = new Map(speeches.map((own) => [own.id, own.texts]));
  const inOrder = told.toSorted(
    (one, other) => (order.get(one.speech) ?? 0) - (order.get(other.speech) ?? 0),
  );
  return inOrder.flatMap((later, index): AcrossFinding[] => {
    const earlier = inOrder[index - 1];
    if (!earlier || earlier.speech === later.speech || earlier.value === later.value) return [];
    const words = texts.get(later.speech)?.get(later.metric.paragraph) ?? '';
    if (building.test(words)) return [];
    const reason = `这里作 ${later.metric.text}，先前作 ${earlier.metric.text}，没有说扩建、搬迁或腾退`;
    return [acrossFinding('told-twice', 'unsure', [later, earlier], reason)];
  });
}
