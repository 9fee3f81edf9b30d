const numbering =
  /^(?:[第其]?[一二三四五六七八九十]{1,3}(?:部分|[、.．，]|是)?|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|\d{1,2}[.．、])\s*/u;

/** A heading without its number and its full stop: （一）政务服务持续提升。 → 政务服务持续提升. */
export function bareHeading(text: string): string {
  const bare = text.replace(numbering, '').replace(/[。：:；]$/u, '');
  return bare === '' ? text : bare;
}
