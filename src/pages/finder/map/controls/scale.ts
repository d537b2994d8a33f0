import { metresPerMile } from '#domain/geo/distance.ts'

const lengths = [0.25, 0.5, 1, 2, 5, 10, 20, 50, 100]

export interface Scale {
  miles: number
  /** Length of the bar, px. */
  width: number
}

/** The longest round number of miles whose bar is no longer than `longest` px; the shortest where none fits. */
export function scaleFor(metresPerPixel: number, longest: number): Scale {
  const widthOf = (miles: number) => (miles * metresPerMile) / metresPerPixel
  const fits = lengths.filter((miles) => widthOf(miles) <= longest)
  const miles = fits.at(-1) ?? 0.25
  return { miles, width: Math.round(widthOf(miles)) }
}
