/** "1st", "22nd", "13th". */
export function ordinal(day: number): string {
  const last = day % 10
  const teen = day > 10 && day < 14
  return `${day}${teen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[last] ?? 'th')}`
}
