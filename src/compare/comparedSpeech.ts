import type { Speech } from '../schema/speech.ts';

/** A speech with the words of its paragraphs, as its published JSON holds it. */
export interface ComparedSpeech extends Omit<Speech, 'paragraphs'> {
  id: string;
  paragraphs: (Speech['paragraphs'][number] & { text: string })[];
}

/** An area of work by the words that place a passage in it. */
export interface AreaCues {
  key: string;
  name: string;
  cues: readonly string[];
}

function isSpeech(value: unknown): value is ComparedSpeech {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'paragraphs' in value &&
    Array.isArray(value.paragraphs) &&
    'metrics' in value &&
    Array.isArray(value.metrics)
  );
}

/** A speech from the JSON that the site publishes of it; null for what is none. */
export function readComparedSpeech(json: string): ComparedSpeech | null {
  try {
    const value: unknown = JSON.parse(json);
    return isSpeech(value) ? value : null;
  } catch {
    return null;
  }
}
