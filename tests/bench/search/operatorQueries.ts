import { seededRandom } from '../../support/random.ts';

/** A query with the operator that it is of. */
export interface OperatorQuery {
  kind: string;
  query: string;
}

type Random = () => number;

const han = /^\p{Script=Han}+$/u;
const shortest = 30;

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

/** Words of two characters of a paragraph, in the order of the text, none of them twice. */
function drawWords(paragraph: string, count: number, random: Random): string[] {
  const starts = Array.from({ length: paragraph.length - 1 }, (_, at) => at).filter((at) =>
    han.test(paragraph.slice(at, at + 2)),
  );
  const words = new Map<string, number>();
  for (let tries = 0; tries < 50 && words.size < count && starts.length > 0; tries += 1) {
    const at = pick(starts, random);
    words.set(paragraph.slice(at, at + 2), at);
  }
  return [...words].toSorted(([, one], [, other]) => one - other).map(([word]) => word);
}

type Make = (words: { one: string; two: string; three: string }, random: Random) => string;

const small = (random: Random, most: number) => String(1 + Math.floor(random() * most));

const makes: Readonly<Record<string, Make>> = {
  '甲 乙': ({ one, two }) => `${one} ${two}`,
  '甲 -乙': ({ one, two }) => `${one} -${two}`,
  '甲|乙': ({ one, two }) => `${one}|${two}`,
  '甲 乙 范围:句': ({ one, two }) => `${one} ${two} 范围:句`,
  '甲 乙 范围:篇': ({ one, two }) => `${one} ${two} 范围:篇`,
  '甲…乙': ({ one, two }) => `${one}…${two}`,
  '甲…n…乙': ({ one, two }, random) => `${one}…${small(random, 20)}…${two}`,
  甲$n乙: ({ one, two }, random) => `${one}$${small(random, 20)}${two}`,
  '甲+n乙': ({ one, two }, random) => `${one}+${small(random, 6)}${two}`,
  '甲#n乙': ({ one, two }, random) => `${one}#${small(random, 20)}${two}`,
  '甲-n乙': ({ one, two }, random) => `${one}-${small(random, 20)}${two}`,
  '甲~n乙': ({ one, two }, random) => `${two}~${small(random, 20)}${one}`,
  '甲$n乙+m丙': ({ one, two, three }) => `${one}$20${two}$20${three}`,
  '甲？乙？': ({ one }) => `${one.slice(0, 1)}？${one.slice(1)}？`,
  '甲？': ({ one }) => `${one}？`,
  '甲＊乙': ({ one, two }) => `${one}＊${two}`,
  '[甲乙]丙': ({ one, two }) => `[${one.slice(0, 1)}${two.slice(0, 1)}]${one.slice(1)}`,
  '甲{数}': ({ one }) => `${one}{数}`,
  '{数}甲': ({ one }) => `{数}${one}`,
  '甲＊{数}': ({ one }) => `${one}＊{数}`,
  '{句首}甲': ({ one }) => `{句首}${one}`,
  '甲{句末}': ({ one }) => `${one}{句末}`,
  '甲 年份:…': ({ one }) => `${one} 年份:1990-1999`,
  '甲 位置:正文': ({ one }) => `${one} 位置:正文`,
};

/** `each` queries of every operator, of words that stand in one paragraph. */
export function drawOperatorQueries(texts: readonly string[], each: number): OperatorQuery[] {
  const random = seededRandom(20_261_126);
  return Object.entries(makes).flatMap(([kind, make]) =>
    Array.from({ length: each }, (): OperatorQuery => {
      for (;;) {
        const paragraphs = pick(texts, random)
          .split('\n')
          .filter(({ length }) => length >= shortest);
        if (paragraphs.length === 0) continue;
        const [one, two, three] = drawWords(pick(paragraphs, random), 3, random);
        if (one !== undefined && two !== undefined && three !== undefined) {
          return { kind, query: make({ one, two, three }, random) };
        }
      }
    }),
  );
}
