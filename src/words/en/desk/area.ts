import { count } from '#words/english.ts'

/** What is said of an area as a whole. */
export const area = {
  title: (name: string) => `About ${name}`,
  formTitle: 'About the area',
  councilName: 'Name of the council',
  councilUrl: 'Web page of the council',
  councilPhone: 'Telephone of the council',
  terms: 'School terms',
  confirmed: 'These terms are as the council publishes them',
  confirmedSaid: (is: boolean) => (is ? 'Ticked' : 'Not ticked'),
  types: 'Kinds of groups',
  hints: {
    councilName: undefined,
    councilUrl: 'Such as “www.midshire.gov.uk”.',
    councilPhone: 'Families ring it where a place has no number of its own.',
    terms:
      'A line for each unbroken run of school days: “Autumn 2026, first half: 3 September to 23 October”. Copy them from the council’s page. What runs in term time has no sure date without them.',
    types:
      'A line each, with what it is behind a colon: “Baby massage: Learn to massage your baby.”',
  },
  offeredLabel: 'Add a kind that families know',
  offered: [
    ['Messy play', 'Paint, water and mess that you need not clear up.'],
    ['Sensory play', 'Lights, sounds and things to touch for babies.'],
    ['Baby massage', 'Learn to massage your baby.'],
    ['Music and movement', 'Songs, dance and instruments.'],
    ['Story time', 'Stories read aloud.'],
    ['Playgroup', 'Children play, with or without a parent.'],
    ['Baby clinic', 'Have your baby weighed, and ask a health visitor.'],
    ['Getting ready for a baby', 'For parents who expect a baby.'],
    ['Group for dads', 'For fathers and other men who care for a child.'],
    ['Special needs', 'For children with special needs or disabilities.'],
    ['Parenting course', 'A few weeks that help you as a parent.'],
  ] as const,
  save: 'Save about the area',
  saved: 'About the area: changed',
  isSaved: 'Saved in your draft',
  postcodesTitle: 'Postcodes',
  postcodesHint:
    'From the files of Code-Point Open (free, from Ordnance Survey: the zip as it comes, or the CSV files in it of the letters that your postcodes begin with) or ONSPD. Those within the edges of the area are taken; what was there before goes.',
  postcodesChoose: 'Choose files of postcodes (CSV or zip)',
  reading: 'Reading',
  readSoFar: (n: number) => `${n} read`,
  noPostcodes: (why: string) => `Nothing was taken in: ${why}.`,
  postcodesDone: (n: number) => count(n, 'postcode taken in', 'postcodes taken in'),
}
