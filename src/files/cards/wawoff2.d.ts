declare module 'wawoff2/decompress.js' {
  /** A TrueType file from a WOFF2 one. */
  const decompress: (bytes: Uint8Array) => Promise<Uint8Array>;
  export default decompress;
}
