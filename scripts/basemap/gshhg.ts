import { File, ready } from 'h5wasm/node'
import type { Box, Line, Position } from './geometry.ts'
import type { Bin, Crossing, Side } from './landOfBin.ts'

/** One stretch of shore inside a bin, as the file packs it. */
interface Segment {
  level: number
  enters: number
  leaves: number
  points: Line
}

/** The level of the shore between sea and land; lakes, islands in lakes and ponds on those have higher ones. */
const coast = 1
/** Said of a segment that crosses no side of its bin, for it closes on itself. */
const closed = 4
const wholeCircle = 360
/** Positions in a bin are counted in steps of a 65,535th of its side, without a sign. */
const steps = 65_535

/**
 * The bins of the binned full-resolution shoreline of GSHHG 2.3 (`binned_GSHHS_f.nc`, netCDF-4) that touch a box, from
 * north to south. Layout of the file: the README of GSHHG and the attributes in the file itself.
 */
export async function readBins(path: string, box: Box): Promise<Bin[]> {
  await ready
  const file = new File(path, 'r')
  try {
    const shore = openShore(file)
    return binsTouching(box, shore.size).map(([west, south]) => shore.bin(west, south))
  } finally {
    file.close()
  }
}

function openShore(file: File) {
  const numbers = (name: string, from: number, to: number) =>
    Array.from(file.get(name).slice([[from, to]]), Number)
  const one = (name: string, at: number) => numbers(name, at, at + 1)[0] ?? 0

  const size = one('Bin_size_in_minutes', 0) / 60
  const columns = one('N_bins_in_360_longitude_range', 0)

  function points(first: number, count: number, west: number, south: number): Line {
    const along = (name: string) =>
      numbers(name, first, first + count).map((step) => ((step & 0xffff) * size) / steps)
    const lats = along('Relative_latitude_from_SW_corner_of_bin')
    return along('Relative_longitude_from_SW_corner_of_bin').map((lon, i): Position => [
      west + lon,
      south + (lats[i] ?? 0),
    ])
  }

  function segments(index: number, west: number, south: number): Segment[] {
    const first = one('Id_of_first_segment_in_a_bin', index)
    const count = one('N_segments_in_a_bin', index)
    if (count === 0) return []
    const packed = numbers('Embedded_npts_levels_exit_entry_for_a_segment', first, first + count)
    const starts = numbers('Id_of_first_point_in_a_segment', first, first + count)
    return packed.map((bits, i) => ({
      leaves: bits & 7,
      enters: (bits >> 3) & 7,
      level: (bits >> 6) & 7,
      points: points(starts[i] ?? 0, bits >> 9, west, south),
    }))
  }

  function bin(west: number, south: number): Bin {
    const row = Math.round((90 - south) / size) - 1
    const column = Math.round(((west + wholeCircle) % wholeCircle) / size)
    const index = row * columns + column
    const shore = segments(index, west, south).filter(({ level }) => level === coast)
    return {
      west,
      south,
      size,
      land: (one('Embedded_node_levels_in_a_bin', index) & 7) >= coast,
      crossings: shore.filter(({ enters }) => enters !== closed).map(crossing),
      islands: shore.filter(({ enters }) => enters === closed).map(({ points }) => points),
    }
  }

  return { size, bin }
}

function crossing({ points, enters, leaves }: Segment): Crossing {
  return { points, enters: enters as Side, leaves: leaves as Side }
}

/** The south-west corners of the bins that a box touches, from north to south and west to east. */
function binsTouching([west, south, east, north]: Box, size: number): Position[] {
  const corners: Position[] = []
  for (let lat = Math.ceil(north / size) - 1; lat >= Math.floor(south / size); lat -= 1)
    for (let lon = Math.floor(west / size); lon < Math.ceil(east / size); lon += 1)
      corners.push([lon * size, lat * size])
  return corners
}
