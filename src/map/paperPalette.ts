import type { Cased, Palette } from './palette.ts'

const grey = (line: string, casing = line): Cased => ({ line, casing })

/** On white paper, for a printer without colours: streets are white between grey edges, greater ones darker. */
export const paperPalette: Palette = {
  land: '#ffffff',
  built: '#ffffff',
  water: '#d8d8d8',
  county: '#000000',
  rail: grey('#ffffff', '#8a8a8a'),
  road: {
    trunk: grey('#bdbdbd', '#555555'),
    primary: grey('#cccccc', '#666666'),
    secondary: grey('#dedede', '#777777'),
    tertiary: grey('#ffffff', '#777777'),
    street: grey('#ffffff', '#8f8f8f'),
    service: grey('#ffffff', '#b5b5b5'),
    path: grey('#8a8a8a'),
  },
  ground: {
    built: '#ffffff',
    school: '#f4f4f4',
    green: '#f1f1f1',
    sand: '#f7f7f7',
    wet: '#efefef',
    wood: '#eaeaea',
  },
  building: '#e2e2e2',
  wall: '#cccccc',
  stop: '#000000',
  door: '#000000',
  veil: 'rgb(255 255 255 / 55%)',
  shield: {
    trunk: { fill: '#ffffff', edge: '#000000', ink: '#000000' },
    primary: { fill: '#ffffff', edge: '#000000', ink: '#000000' },
    secondary: { fill: '#ffffff', edge: '#000000', ink: '#000000' },
  },
  ink: '#000000',
  inkSoft: '#222222',
  halo: '#ffffff',
  seaInk: '#333333',
  seaHalo: '#ffffff',
  areaInk: '#333333',
  waterInk: '#333333',
}
