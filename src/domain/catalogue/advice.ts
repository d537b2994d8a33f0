import { bandRange, overlaps } from '#domain/search/age.ts'
import type { Advice } from './area.ts'
import type { Search } from '#domain/search/search.ts'

/**
 * The advice that fits what was asked, most particular first. Advice without ages or service types fits all;
 * a pregnancy (which has no age in months) is fitted only by advice without ages.
 */
export function adviceFor(
  advice: readonly Advice[],
  search: Pick<Search, 'ages' | 'types'>,
): Advice[] {
  return advice
    .filter((one) => fitsAges(one, search.ages) && fitsTypes(one, search.types))
    .sort((a, b) => particulars(b) - particulars(a))
}

function fitsAges({ ages }: Advice, bands: Search['ages']): boolean {
  if (!ages || bands.length === 0) return true
  return bands.some((band) => {
    const range = bandRange[band]
    return range !== null && overlaps(ages, range)
  })
}

function fitsTypes({ serviceTypes }: Advice, types: readonly string[]): boolean {
  if (!serviceTypes || serviceTypes.length === 0 || types.length === 0) return true
  return serviceTypes.some((type) => types.includes(type))
}

const particulars = (advice: Advice) =>
  Number(Boolean(advice.serviceTypes?.length)) * 2 + Number(advice.ages !== undefined)
