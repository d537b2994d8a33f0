/** What search engines, link previews and browsers without scripts read, in English. Written into each page when it is built. */
export const pages = {
  finder: (area: string) =>
    `Free and low-cost sessions, family hubs and libraries for families with children under 5 in ${area}: what, when, where and how far.`,
  front:
    'Sessions, family hubs and libraries for families with children under 5: find your area by its name or by your postcode.',
  firstRows: (area: string) => `Some of what is on in ${area}`,
  place: (place: string, area: string) =>
    `What happens at ${place} in ${area} for families with young children, when, and how to get there.`,
  session: (session: string, place: string) =>
    `${session} at ${place}: when it meets, who it is for, what it costs and how to get there.`,
  dataTitle: (area: string) => `About the information for ${area}`,
  data: (area: string) =>
    `Where the information for ${area} comes from, when it was checked, and what is missing.`,
  planTitle: 'Your plan',
  plan: (area: string) =>
    `The sessions and places you have picked in ${area}, to print, share or add to a calendar. What you pick stays on your device.`,
  embedTitle: 'Put this finder on your website',
  embed: 'Choose what to show, see how it looks, and copy the code for your own web page.',
  deskTitle: 'The desk',
  desk: 'Where a council keeps its list of sessions and places, in the browser. It makes files, and sends nothing.',
  accessibilityTitle: 'Accessibility statement',
  accessibility:
    'How this finder works for people with disabilities, and what to do if it does not.',
  privacyTitle: 'Privacy',
  privacy: 'What you look for stays on your phone: no cookies, no tracking.',
  notFoundTitle: 'We could not find that page',
  noScript: {
    said: 'Searching, the map and the next dates need JavaScript, which does not run here. These are all the places we know of, and what happens at each. Ring before you go.',
    here: (titles: string) => `Here: ${titles}.`,
    nowUnknown: 'We do not know what is there now.',
    nowThere: (use: string) => `There now: ${use}.`,
    advice: 'Advice online and by phone',
    needed: 'This page needs JavaScript, which does not run here.',
    ask: 'You can still ask:',
    ring: (council: string) => `ring ${council} on`,
    visit: (council: string) => `see the website of ${council}:`,
  },
}
