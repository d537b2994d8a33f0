import type { Area, AreaSummary } from '#domain/catalogue/area.ts'
import type { BankHoliday, Calendar, LocalDate } from '#domain/time/calendar.ts'

/** Said of a council that has not been named yet: where anybody finds theirs. */
const unknownCouncil = { name: 'The council', url: 'https://www.gov.uk/find-local-council' }

/** What area.json says of an area that nobody has written about yet. Nothing in it is a fact about a place. */
export function starterArea(
  summary: AreaSummary,
  today: LocalDate,
  council?: Area['council'],
): Area {
  return {
    ...summary,
    council: council ?? unknownCouncil,
    timeZone: 'Europe/London',
    updated: today,
    timetable: 'published',
    kindNames: {
      hub: {
        one: 'Family hub',
        many: 'Family hubs',
        hint: 'Help for families with babies and young children.',
      },
      library: { one: 'Library', many: 'Libraries', hint: 'Ask what is on for young children.' },
      venue: {
        one: 'Community place',
        many: 'Community places',
        hint: 'A hall, cafe or church where groups meet.',
      },
      'former-centre': {
        one: "Former children's centre",
        many: "Former children's centres",
        hint: 'Closed. See what is there now.',
      },
    },
    serviceTypes: [
      {
        id: 'rhyme-time',
        name: 'Rhyme time',
        group: 'Songs and play',
        summary: 'Songs and rhymes for babies and toddlers.',
        keywords: ['singing', 'songs', 'music', 'nursery rhymes'],
      },
      {
        id: 'stay-and-play',
        name: 'Stay and play',
        group: 'Songs and play',
        summary: 'Play with your child and meet other families.',
        keywords: ['playgroup', 'toddler group', 'messy play', 'baby group'],
      },
      {
        id: 'infant-feeding',
        name: 'Feeding your baby',
        group: 'Health and birth',
        summary: 'Help with breastfeeding and bottle feeding.',
        keywords: ['breastfeeding', 'bottle', 'latch', 'baby cafe'],
      },
      {
        id: 'family-support',
        name: 'Help for your family',
        group: 'Help for your family',
        summary: 'A family worker helps your family.',
        keywords: ['family worker', 'early help', 'parenting'],
      },
    ],
    features: [
      { id: 'step-free', name: 'Step-free way in' },
      { id: 'baby-change', name: 'Baby changing' },
      { id: 'parking', name: 'Parking' },
    ],
    advice: [
      {
        id: 'nhs-111',
        title: 'NHS 111',
        summary: 'Health help when it is urgent but not an emergency, day and night.',
        url: 'https://111.nhs.uk/',
        phone: '111',
      },
    ],
    basemap: { type: 'embedded' },
    licence: {
      name: 'Open Government Licence v3.0',
      url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    },
    attribution: [],
  }
}

/** A calendar without terms: what runs in term time only then says that its dates are not confirmed. */
export function starterCalendar(bankHolidays: BankHoliday[]): Calendar {
  return {
    terms: [],
    bankHolidays,
    source: { name: 'Bank holidays of England and Wales; school terms are not known yet' },
    confirmed: false,
  }
}
