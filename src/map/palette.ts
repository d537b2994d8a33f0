import type { GroundClass, RoadClass } from './layers.ts'

/** A line is drawn twice: a wider casing, then its colour. */
export interface Cased {
  line: string
  casing: string
}

/** The colours of one theme. Canvas cannot read CSS tokens, so they live here. */
export interface Palette {
  land: string
  built: string
  /** Seas, lakes and rivers: where one becomes the other no edge is to be seen. */
  water: string
  county: string
  rail: Cased
  /** Ways for feet and wheels have no casing. */
  road: Record<RoadClass, Cased>
  ground: Record<GroundClass, string>
  building: string
  /** The line around a building. */
  wall: string
  stop: string
  /** Where the door is, or the ground where it may be: the accent of the page. */
  door: string
  /** Lies over what is outside the county. */
  veil: string
  shield: Record<'trunk' | 'primary' | 'secondary', { fill: string; edge: string; ink: string }>
  ink: string
  inkSoft: string
  halo: string
  seaInk: string
  seaHalo: string
  areaInk: string
  waterInk: string
}

/** A calm road atlas: quiet ground, so that pins are the strongest thing on it. */
const light: Palette = {
  land: '#f8f5ed',
  built: '#e4dccb',
  water: '#b9d7e8',
  county: '#a899b8',
  rail: { line: '#ffffff', casing: '#9b9ba6' },
  road: {
    trunk: { line: '#f0b45c', casing: '#d39a45' },
    primary: { line: '#f7d48c', casing: '#dcb566' },
    secondary: { line: '#fdf1c8', casing: '#d8c99a' },
    tertiary: { line: '#ffffff', casing: '#cfc6b3' },
    street: { line: '#ffffff', casing: '#d6cdbb' },
    service: { line: '#fdfcf8', casing: '#ddd5c6' },
    path: { line: '#a98b62', casing: '#a98b62' },
  },
  ground: {
    built: '#eee7da',
    school: '#f3e3c8',
    green: '#dcebcb',
    sand: '#f4ead0',
    wet: '#dce9e2',
    wood: '#cfe0bd',
  },
  building: '#dbcfbd',
  wall: '#cdbfa9',
  stop: '#245a93',
  door: '#0a5c4f',
  veil: 'rgb(250 249 246 / 55%)',
  shield: {
    trunk: { fill: '#2c7a55', edge: '#ffffff', ink: '#ffffff' },
    primary: { fill: '#ffffff', edge: '#5c9379', ink: '#1f6a47' },
    secondary: { fill: '#ffffff', edge: '#b6afa0', ink: '#55564f' },
  },
  ink: '#2b2f2d',
  inkSoft: '#4c5450',
  halo: 'rgb(255 253 248 / 92%)',
  seaInk: '#335b75',
  seaHalo: 'rgb(185 215 232 / 85%)',
  areaInk: '#526345',
  waterInk: '#265168',
}

const dark: Palette = {
  land: '#232927',
  built: '#2b312e',
  water: '#173645',
  county: '#6f6482',
  rail: { line: '#232927', casing: '#66706b' },
  road: {
    trunk: { line: '#7c6131', casing: '#4d3f25' },
    primary: { line: '#6b5a37', casing: '#41392a' },
    secondary: { line: '#6a6448', casing: '#3a3c31' },
    tertiary: { line: '#656f68', casing: '#1f2422' },
    street: { line: '#5c665f', casing: '#1f2422' },
    service: { line: '#525b55', casing: '#1f2422' },
    path: { line: '#9a8a68', casing: '#9a8a68' },
  },
  ground: {
    built: '#262c2a',
    school: '#332f26',
    green: '#233226',
    sand: '#353227',
    wet: '#20302c',
    wood: '#1d2c22',
  },
  building: '#3a413d',
  wall: '#4b544e',
  stop: '#7fb2e8',
  door: '#86d6c1',
  veil: 'rgb(16 20 18 / 55%)',
  shield: {
    trunk: { fill: '#1f5a40', edge: '#3f7d60', ink: '#e7f4ec' },
    primary: { fill: '#232927', edge: '#4d7d66', ink: '#a5d3bb' },
    secondary: { fill: '#232927', edge: '#5c645f', ink: '#b9c1bb' },
  },
  ink: '#f1f3ed',
  inkSoft: '#b9c1bb',
  halo: 'rgb(26 31 29 / 90%)',
  seaInk: '#7fa9c2',
  seaHalo: 'rgb(23 54 69 / 85%)',
  areaInk: '#96ab86',
  waterInk: '#82b0c9',
}

export const palettes = { light, dark }
