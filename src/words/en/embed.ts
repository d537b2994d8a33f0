import { pages } from './pages.ts'
import { count, list } from '#words/english.ts'

/** What a policy calls by words of its own. */
const sourceNames: Record<string, string> = {
  "'self'": 'this one',
  "'none'": 'no other',
  '*': 'all',
}

/** What the embed builder says, in English. */
export const embed = {
  title: pages.embedTitle,
  intro:
    'Choose what families should see first, copy the code into your page, and look at it below. Families can still change everything themselves.',
  demo: 'See it in a council’s page',
  what: {
    title: '1. Choose what to show',
    area: 'Area',
    near: 'Leave “Postcode, town or village” empty if your page is for the whole area.',
    view: 'Start with',
    views: { list: 'List', map: 'Map', week: 'Week' },
    height: 'Height while it loads',
    heightHint: 'A number and px or rem. After that it is as tall as what is in it.',
    heightWrong: 'Write a number and a unit, like 42rem or 600px.',
    colour: 'Your colour (you can leave it empty)',
    colourHint: 'For links and buttons. A # and six letters or numbers, like #005ea5.',
    colourWrong: {
      none: null,
      read: null,
      unread: 'Write a # and six letters or numbers, like #005ea5.',
      'too-pale': 'That colour is too pale to read on a light page. Choose a darker one.',
    } satisfies Record<string, string | null>,
    clear: 'Start again',
    found: (n: number, show: 'sessions' | 'places') =>
      show === 'places'
        ? `${count(n, 'place fits', 'places fit')} now.`
        : `${count(n, 'session fits', 'sessions fit')} now.`,
  },
  preview: {
    title: '3. See how it looks',
    hint: 'This is the real thing. What you choose inside it does not change your code.',
    width: 'Width of the column in your page',
    widths: { phone: 'Phone', column: 'Column', full: 'Full' },
    region: 'Preview',
    whole: 'Fill the window',
    close: 'Close',
    failed: 'The preview could not be loaded. Check your connection, then load this page again.',
  },
  code: {
    title: '2. Copy the code',
    script: 'Code for your page',
    scriptHint: 'The best way: it is as tall as what is in it, and never scrolls inside your page.',
    frame: 'If your website does not allow scripts',
    frameHint: 'A frame of a fixed height. What does not fit scrolls inside it.',
    link: 'If your website allows neither',
    linkHint: 'A plain link to the same search.',
    /** What the link in the code says to families. */
    find: (area: string) => `Find sessions and places for under-5s in ${area}`,
    /** What the frame without a script is called. */
    frameTitle: (area: string) => `Sessions and places for under-5s in ${area}`,
    copy: 'Copy',
    copied: 'Copied.',
    refused: 'Your browser does not let us copy. Select the text and copy it yourself.',
  },
  check: {
    title: '4. Check that your page may show it',
    label: 'Address of your page',
    hint: 'Like https://www.norfolk.gov.uk/families. It is checked here, and sent nowhere.',
    check: 'Check',
    noAddress: 'Write the whole address, starting with https://',
    noAnswer: 'This finder’s own settings could not be read. Check your connection and try again.',
    anybody: (host: string) => `Yes. This finder does not limit who may show it, so ${host} may.`,
    allowed: (host: string) => `Yes. ${host} may show this finder.`,
    refused: (host: string) => `No. ${host} is not on this finder’s list.`,
    insecure:
      'No. Your page starts with https:// and this finder with http://: browsers refuse that.',
    add: 'Ask whoever runs this finder to let your website show it. Send them this address:',
    forIt: 'They add it to the setting called FRAME_ANCESTORS.',
    now: (sources: string[]) =>
      `Websites that may show it now: ${list(sources.map((one) => sourceNames[one] ?? one))}.`,
  },
  it: {
    title: 'For your IT team',
    policy: 'Content-Security-Policy of your page',
    policyHint: 'Only if your page sends one: add these to what is there.',
    permissions: 'Permissions-Policy of your page',
    permissionsHint:
      'Only if your page sends one. Without it “Use my location” is not offered, and a postcode does the same.',
    tags: 'Tags and attributes to allow in your editor',
    tagsHint: 'Most website editors remove what they do not know. An administrator can allow it.',
    sandbox: 'If your website puts frames into a sandbox',
    sandboxHint: 'What is not allowed here has another way in the finder, but this is the best.',
    room: 'Room before the script has loaded',
    roomHint: 'In your stylesheet, if you want nothing to move below the finder.',
    facts: [
      'No cookies, no tracking, no request to any other host.',
      'Nothing that a family types is told to your page. What they ask for is after the # of an address, which is not sent to any server.',
      'Your colour is used for links and buttons. In a dark theme a lighter shade of it is used, so that it can be read.',
      'The script only makes the frame and sets its height. It reads nothing in your page.',
      'Your page hears two events on the element: family-hub-map:ready, and family-hub-map:select with the placeId (and sessionId) that was opened.',
    ],
  },
}
