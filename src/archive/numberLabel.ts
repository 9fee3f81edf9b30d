// One formatter for all: making one anew for each number took a twentieth of a build.
const format = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** A number as readers see it: 50,000. */
export function numberLabel(value: number): string {
  return format.format(value);
}
