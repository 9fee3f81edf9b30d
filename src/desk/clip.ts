/** What a clip was taken from. */
export const clipKinds = ['passage', 'hit', 'phrase', 'metric', 'heading'] as const;
export type ClipKind = (typeof clipKinds)[number];

/** What each kind is called on pages. */
export const clipNames: Readonly<Record<ClipKind, string>> = {
  passage: '文字',
  hit: '检索',
  phrase: '用语',
  metric: '数字',
  heading: '标题',
};

/** Words of the archive with their source, as any page offers them for clipping (`data-clip`). */
export interface Clipping {
  /** Verbatim. */
  text: string;
  /** The citation: 《题目》，单位，时间，第 n 段. */
  source: string;
  /** Address of the place on this site; '' where there is none. */
  href: string;
  kind: ClipKind;
}

/** A clipping that somebody keeps. */
export interface Clip extends Clipping {
  /** Unlike any other's, in whatever browser it was made. */
  id: string;
  /** When it was taken, ISO 8601. */
  added: string;
  /** The keeper's own words; '' for none. */
  note: string;
}

/** True for what can be shown as a clipping: pages, files and stores may hold anything. */
export function isClipping(value: unknown): value is Clipping {
  if (typeof value !== 'object' || value === null) return false;
  const { text, source, href, kind }: Partial<Record<keyof Clipping, unknown>> = value;
  return (
    typeof text === 'string' &&
    text.trim() !== '' &&
    typeof source === 'string' &&
    typeof href === 'string' &&
    clipKinds.some((known) => known === kind)
  );
}

/** True for what can be kept as a clip. */
export function isClip(value: unknown): value is Clip {
  if (!isClipping(value)) return false;
  const { id, added, note }: Partial<Record<keyof Clip, unknown>> = value;
  return typeof id === 'string' && typeof added === 'string' && typeof note === 'string';
}

/** Makes a clip of a clipping. */
export function makeClip({ text, source, href, kind }: Clipping, id: string, now: Date): Clip {
  return { id, text, source, href, kind, added: now.toISOString(), note: '' };
}
