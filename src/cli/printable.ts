// What a terminal would obey or reorder by instead of showing it: C0 and C1 controls but for tab and
// line feed, and the marks of bidirectional text (UAX #9).
const obeyed = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/** Text from anyone, safe to show on a terminal: what it would obey stands as <U+001B>. */
export function printable(text: string): string {
  return text.replace(
    obeyed,
    (mark) => `<U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}
