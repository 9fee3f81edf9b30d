/** 人, 名 and 位 count the same people: each as 人, any other unit as it is. */
export function peopleUnit(unit: string): string {
  return /^[人名位]$/u.test(unit) ? '人' : unit;
}
