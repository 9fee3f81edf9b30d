/** A number that a library finds, at its place in a sentence. */
export interface FoundNumber {
  at: number;
  text: string;
  value: number;
}

/** A library that reads Chinese numbers. */
export interface Peer {
  name: string;
  /** Reads one number string; NaN when it can't. */
  read: (text: string) => number;
  /** Null when it only reads numbers that stand by themselves. */
  find: (text: string) => FoundNumber[];
}
