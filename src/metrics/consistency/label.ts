const format = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2, useGrouping: false });

/** A computed number for a message: 90.05, 1060.5. */
export function computed(value: number): string {
  return format.format(value);
}
