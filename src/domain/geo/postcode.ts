import { plainWords } from '#domain/search/plainWords.ts'
import type { Point } from './gazetteer.ts'
import { readNear, type Near } from './near.ts'

/** A place that postcodes are named for, or lie round; to a hundredth of a degree. */
export interface PostcodeTown extends Point {
  name: string
}

/**
 * The letters that postcodes begin with, the place each is named for or round, and where that is: so that a real postcode
 * which is not here can be told from one that cannot be, and what is nearest to it be said. Source: Royal Mail's 124
 * postcode areas.
 */
const byLetters =
  'AB Aberdeen 57.15 -2.09,AL St Albans 51.75 -0.34,B Birmingham 52.48 -1.89,BA Bath 51.38 -2.36,' +
  'BB Blackburn 53.75 -2.48,BD Bradford 53.79 -1.75,BH Bournemouth 50.72 -1.88,BL Bolton 53.58 -2.43,' +
  'BN Brighton 50.83 -0.14,BR Bromley 51.41 0.02,BS Bristol 51.45 -2.59,BT Northern Ireland 54.6 -5.93,' +
  'CA Carlisle 54.89 -2.93,CB Cambridge 52.21 0.12,CF Cardiff 51.48 -3.18,CH Chester 53.19 -2.89,' +
  'CM Chelmsford 51.74 0.47,CO Colchester 51.89 0.9,CR Croydon 51.37 -0.1,CT Canterbury 51.28 1.08,' +
  'CV Coventry 52.41 -1.51,CW Crewe 53.1 -2.44,DA Dartford 51.45 0.22,DD Dundee 56.46 -2.97,DE Derby 52.92 -1.48,' +
  'DG Dumfries 55.07 -3.61,DH Durham 54.78 -1.57,DL Darlington 54.53 -1.56,DN Doncaster 53.52 -1.13,' +
  'DT Dorchester 50.71 -2.44,DY Dudley 52.51 -2.09,E London 51.51 -0.12,EC London 51.51 -0.12,' +
  'EH Edinburgh 55.95 -3.19,EN Enfield 51.65 -0.08,EX Exeter 50.72 -3.53,FK Falkirk 56 -3.78,' +
  'FY Blackpool 53.82 -3.05,G Glasgow 55.86 -4.25,GL Gloucester 51.86 -2.24,GU Guildford 51.24 -0.57,' +
  'GY Guernsey 49.46 -2.54,HA Harrow 51.58 -0.34,HD Huddersfield 53.65 -1.78,HG Harrogate 53.99 -1.54,' +
  'HP Hemel Hempstead 51.75 -0.47,HR Hereford 52.06 -2.72,HS the Outer Hebrides 58.21 -6.38,HU Hull 53.74 -0.34,' +
  'HX Halifax 53.72 -1.86,IG Ilford 51.56 0.07,IM the Isle of Man 54.15 -4.48,IP Ipswich 52.06 1.16,' +
  'IV Inverness 57.48 -4.22,JE Jersey 49.19 -2.11,KA Kilmarnock 55.61 -4.5,KT Kingston upon Thames 51.41 -0.3,' +
  'KW Kirkwall 58.98 -2.96,KY Kirkcaldy 56.11 -3.16,L Liverpool 53.41 -2.98,LA Lancaster 54.05 -2.8,' +
  'LD Llandrindod Wells 52.24 -3.38,LE Leicester 52.64 -1.13,LL Llandudno 53.32 -3.83,LN Lincoln 53.23 -0.54,' +
  'LS Leeds 53.8 -1.55,LU Luton 51.88 -0.42,M Manchester 53.48 -2.24,ME Rochester 51.39 0.51,' +
  'MK Milton Keynes 52.04 -0.76,ML Motherwell 55.79 -3.99,N London 51.51 -0.12,NE Newcastle upon Tyne 54.98 -1.61,' +
  'NG Nottingham 52.95 -1.15,NN Northampton 52.24 -0.9,NP Newport 51.58 -3,NR Norwich 52.63 1.3,' +
  'NW London 51.51 -0.12,OL Oldham 53.54 -2.11,OX Oxford 51.75 -1.26,PA Paisley 55.85 -4.42,' +
  'PE Peterborough 52.57 -0.24,PH Perth 56.4 -3.43,PL Plymouth 50.37 -4.14,PO Portsmouth 50.8 -1.09,' +
  'PR Preston 53.76 -2.7,RG Reading 51.45 -0.97,RH Redhill 51.24 -0.17,RM Romford 51.58 0.18,' +
  'S Sheffield 53.38 -1.47,SA Swansea 51.62 -3.94,SE London 51.51 -0.12,SG Stevenage 51.9 -0.2,' +
  'SK Stockport 53.41 -2.16,SL Slough 51.51 -0.59,SM Sutton 51.36 -0.19,SN Swindon 51.56 -1.78,' +
  'SO Southampton 50.9 -1.4,SP Salisbury 51.07 -1.8,SR Sunderland 54.91 -1.38,SS Southend-on-Sea 51.54 0.71,' +
  'ST Stoke-on-Trent 53 -2.18,SW London 51.51 -0.12,SY Shrewsbury 52.71 -2.75,TA Taunton 51.02 -3.1,' +
  'TD Galashiels 55.62 -2.81,TF Telford 52.68 -2.45,TN Tonbridge 51.2 0.27,TQ Torquay 50.46 -3.53,' +
  'TR Truro 50.26 -5.05,TS Middlesbrough 54.57 -1.23,TW Twickenham 51.45 -0.34,UB Southall 51.51 -0.38,' +
  'W London 51.51 -0.12,WA Warrington 53.39 -2.6,WC London 51.51 -0.12,WD Watford 51.66 -0.4,' +
  'WF Wakefield 53.68 -1.5,WN Wigan 53.55 -2.63,WR Worcester 52.19 -2.22,WS Walsall 52.59 -1.98,' +
  'WV Wolverhampton 52.59 -2.13,YO York 53.96 -1.08,ZE Shetland 60.15 -1.14'

const areas: ReadonlyMap<string, PostcodeTown> = new Map(
  byLetters.split(',').map((row) => {
    const [letters = '', ...said] = row.split(' ')
    const [lat, lon] = said.splice(-2).map(Number)
    return [letters, { name: said.join(' '), lat: lat ?? 0, lon: lon ?? 0 }]
  }),
)

/** The place that a postcode's first letters are named for or round: "NR" gives Norwich; null = no postcode begins so. */
export function postcodeArea(letters: string): PostcodeTown | null {
  return areas.get(letters.toUpperCase()) ?? null
}

const towns: ReadonlyMap<string, PostcodeTown> = new Map(
  [...areas.values()].map((town) => [plainWords(town.name).join(' '), town]),
)

/** The place that postcodes are named for, as people write it: "st albans" gives St Albans; null = none is called so. */
export function postcodeTown(text: string): PostcodeTown | null {
  return towns.get(plainWords(text).join(' ')) ?? null
}

/** A postcode that is nowhere on the ground: to the forces abroad, or to what was a bank. */
export type Nowhere = 'forces' | 'bank'

/** Which of the postcodes that are nowhere a text is, whole or in part, in any case and spacing; null = none. */
export function nowhereOf(text: string): Nowhere | null {
  const packed = pack(text)
  if (/^GIR(0A{0,2})?$/.test(packed)) return 'bank'
  return /^BF(PO\d{0,4}|\d[A-Z\d]?(\d[A-Z]{0,2})?)?$/.test(packed) ? 'forces' : null
}

type Whole = Extract<Near, { is: 'postcode' }>

/** A text that is a postcode, or nearly one. */
export type PostcodeText =
  /** A whole one, a sector or a district. */
  | { is: 'postcode'; part: Whole }
  /** Its last letter is missing; `part` is its sector. */
  | { is: 'half'; part: Whole }
  /** With a sign that no postcode has, or a letter for a digit; `part` is what may be meant. */
  | { is: 'odd'; part: Whole }
  /** The first letters that many have, and what they are named for. */
  | { is: 'letters'; letters: string; round: PostcodeTown }

const pack = (text: string) => text.toUpperCase().replace(/[\s.-]/g, '')
const half = /^([A-Z]{1,2}\d[A-Z\d]?)(\d)[A-Z]$/

/** Reads a text as a postcode, or nearly one: readNear says which texts are one. null = it is nothing like it. */
export function readPostcode(text: string): PostcodeText | null {
  const part = partOf(text)
  if (part !== null) return { is: 'postcode', part }
  const packed = pack(text)
  const [, outcode, digit] = half.exec(packed) ?? []
  if (outcode !== undefined && digit !== undefined) {
    const sector = `${outcode} ${digit}`
    return { is: 'half', part: { is: 'postcode', outcode, sector, unit: null } }
  }
  const round = postcodeArea(packed)
  if (round !== null) return { is: 'letters', letters: packed, round }
  const odd = partOf(text.replace(/[^\p{L}\p{N}\s.-]/gu, '')) ?? partOf(mended(packed))
  return odd === null ? null : { is: 'odd', part: odd }
}

function partOf(text: string): Whole | null {
  const near = readNear(text)
  return near.is === 'postcode' ? near : null
}

const digits: Record<string, string> = { O: '0', I: '1', L: '1', Z: '2', S: '5', B: '8' }
const letters: Record<string, string> = { 0: 'O', 1: 'I', 5: 'S', 8: 'B' }
const asDigit = (sign = '') => digits[sign] ?? sign
const asLetter = (sign = '') => letters[sign] ?? sign

/**
 * A whole postcode with letters where letters stand and digits where digits do: "NRI9 IDP" gives "NR19 1DP". A word without
 * a digit is no postcode: "Ipswich" is not IP5W 1CH.
 */
function mended(packed: string): string {
  if (packed.length < 6 || packed.length > 7 || !/\d/.test(packed)) return packed
  const [first, second, ...rest] = packed.slice(0, -3)
  const [digit, ...unit] = packed.slice(-3)
  const outcode = [asLetter(first), asLetter(second), ...rest.map(asDigit)].join('')
  return `${outcode} ${asDigit(digit)}${unit.map(asLetter).join('')}`
}

/** How a postcode is written, as far as it is said: "NR19 1DP", "NR19 1" or "NR19". */
export function postcodeName({ outcode, sector, unit }: Whole): string {
  return unit === null ? (sector ?? outcode) : `${outcode} ${unit}`
}
