import type { Chain, Choice, Element } from '../query/ast.ts';

/** What a capture of a match belongs to. */
export interface CaptureSlot {
  kind: Exclude<Element['kind'], 'text' | 'edge'> | 'gap';
  /** Index among the slots of its kind in the term, from 0. */
  index: number;
}

function slotsOfChoice({ alternatives }: Choice): CaptureSlot['kind'][] {
  return alternatives.flatMap(({ elements }) =>
    elements.flatMap(({ kind }) => (kind === 'text' || kind === 'edge' ? [] : [kind])),
  );
}

/** The captures of a term's matches, in their order. */
export function captureSlots({ first, links }: Chain): CaptureSlot[] {
  const kinds = [
    ...slotsOfChoice(first),
    ...links.flatMap(({ relation, operand }): CaptureSlot['kind'][] => {
      if (relation.kind === 'follows') return ['gap', ...slotsOfChoice(operand)];
      return relation.kind === 'near' ? slotsOfChoice(operand) : [];
    }),
  ];
  return kinds.map((kind, place) => ({
    kind,
    index: kinds.slice(0, place).filter((other) => other === kind).length,
  }));
}
