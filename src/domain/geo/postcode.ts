import { plainWords } from '#domain/search/plainWords.ts'
import { readNear, type Near } from './near.ts'

/**
 * The letters that postcodes begin with, and the place each is named for or round: so that a real postcode which is not
 * here can be told from one that cannot be. Source: Royal Mail's 124 postcode areas.
 */
const byLetters =
  'AB Aberdeen,AL St Albans,B Birmingham,BA Bath,BB Blackburn,BD Bradford,BH Bournemouth,BL Bolton,BN Brighton,BR Bromley,' +
  'BS Bristol,BT Northern Ireland,CA Carlisle,CB Cambridge,CF Cardiff,CH Chester,CM Chelmsford,CO Colchester,CR Croydon,' +
  'CT Canterbury,CV Coventry,CW Crewe,DA Dartford,DD Dundee,DE Derby,DG Dumfries,DH Durham,DL Darlington,DN Doncaster,' +
  'DT Dorchester,DY Dudley,E London,EC London,EH Edinburgh,EN Enfield,EX Exeter,FK Falkirk,FY Blackpool,G Glasgow,' +
  'GL Gloucester,GU Guildford,GY Guernsey,HA Harrow,HD Huddersfield,HG Harrogate,HP Hemel Hempstead,HR Hereford,' +
  'HS the Outer Hebrides,HU Hull,HX Halifax,IG Ilford,IM the Isle of Man,IP Ipswich,IV Inverness,JE Jersey,KA Kilmarnock,' +
  'KT Kingston upon Thames,KW Kirkwall,KY Kirkcaldy,L Liverpool,LA Lancaster,LD Llandrindod Wells,LE Leicester,' +
  'LL Llandudno,LN Lincoln,LS Leeds,LU Luton,M Manchester,ME Rochester,MK Milton Keynes,ML Motherwell,N London,' +
  'NE Newcastle upon Tyne,NG Nottingham,NN Northampton,NP Newport,NR Norwich,NW London,OL Oldham,OX Oxford,PA Paisley,' +
  'PE Peterborough,PH Perth,PL Plymouth,PO Portsmouth,PR Preston,RG Reading,RH Redhill,RM Romford,S Sheffield,SA Swansea,' +
  'SE London,SG Stevenage,SK Stockport,SL Slough,SM Sutton,SN Swindon,SO Southampton,SP Salisbury,SR Sunderland,' +
  'SS Southend-on-Sea,ST Stoke-on-Trent,SW London,SY Shrewsbury,TA Taunton,TD Galashiels,TF Telford,TN Tonbridge,' +
  'TQ Torquay,TR Truro,TS Middlesbrough,TW Twickenham,UB Southall,W London,WA Warrington,WC London,WD Watford,' +
  'WF Wakefield,WN Wigan,WR Worcester,WS Walsall,WV Wolverhampton,YO York,ZE Shetland'

const areas: ReadonlyMap<string, string> = new Map(
  byLetters.split(',').map((row) => {
    const space = row.indexOf(' ')
    return [row.slice(0, space), row.slice(space + 1)]
  }),
)

/** The place that a postcode's first letters are named for or round: "NR" gives Norwich; null = no postcode begins so. */
export function postcodeArea(letters: string): string | null {
  return areas.get(letters.toUpperCase()) ?? null
}

const towns: ReadonlyMap<string, string> = new Map(
  [...areas.values()].map((name) => [plainWords(name).join(' '), name]),
)

/** The name of a place that postcodes are named for, as people write it: "st albans" gives "St Albans"; null = none is. */
export function postcodeTown(text: string): string | null {
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
  | { is: 'letters'; letters: string; round: string }

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

/** A whole postcode with letters where letters stand and digits where digits do: "NRI9 IDP" gives "NR19 1DP". */
function mended(packed: string): string {
  if (packed.length < 6 || packed.length > 7) return packed
  const [first, second, ...rest] = packed.slice(0, -3)
  const [digit, ...unit] = packed.slice(-3)
  const outcode = [asLetter(first), asLetter(second), ...rest.map(asDigit)].join('')
  return `${outcode} ${asDigit(digit)}${unit.map(asLetter).join('')}`
}

/** How a postcode is written, as far as it is said: "NR19 1DP", "NR19 1" or "NR19". */
export function postcodeName({ outcode, sector, unit }: Whole): string {
  return unit === null ? (sector ?? outcode) : `${outcode} ${unit}`
}
