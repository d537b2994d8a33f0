/**
 * What the privacy and accessibility statements say. They bind the council: in another language the English stands
 * beside them.
 */
export const statements = {
  privacy: {
    title: 'Privacy',
    summary: 'What you look for stays on your phone or computer. We do not know who you are.',
    keptTitle: 'What we keep',
    kept: [
      'On our computers: nothing about you or your child.',
      'No cookies. On your own device, only what is listed below.',
      'No accounts, no tracking, no adverts and no counting of what you press.',
    ],
    planTitle: 'Your plan, and what is saved on your device',
    plan: [
      'What you add to your plan is saved on this device only, for this tab. It is cleared after 8 hours, or when you close the tab.',
      'If you press the button to keep your plan, it stays on this device until you clear it. We cannot see it.',
      'A plan holds the sessions and places you picked. It does not hold your postcode, or your child’s age.',
      'Visit mode is remembered as on or off. It says something about the phone, and nothing about a family.',
      'The language you choose is remembered on this device. In visit mode, or when a link brings its own language, it is remembered in this tab only.',
      '“Finish visit” clears the plan, the search, and what Back leads to, in every open tab of this finder. The browser’s own history may still list the pages that were opened. No website can clear that: use the browser’s settings, or a private window.',
    ],
    offlineTitle: 'What is saved for when there is no signal',
    offline:
      'The finder’s own pages and files, such as the list of places and the map, may be saved on this device, so that they open with no signal. They are the same for everyone, and say nothing about you. The browser’s settings can clear them.',
    deskTitle: 'If you keep the list for a council',
    desk: 'The desk, a page for whoever keeps the list, saves a draft of the list on the device it is used on (in the browser’s own store, IndexedDB): what is published, what was changed, the last ten lists made, the name of a team, and which places were rung on which day. It says nothing about a family, is sent nowhere, and stays until it is thrown away at the desk or cleared in the browser’s settings. “Finish visit” leaves it alone.',
    addressTitle: 'What is in the address bar',
    address:
      'What you ask for, such as a postcode, ages or days, is written in the page’s address after the # sign. Your browser does not send that part to us or to anyone. It stays in your browser’s history, like any page you visit.',
    shareTitle: 'If you share a link',
    share:
      'If you copy the address and send it to someone, they see what you asked for, with your postcode if you typed one. Clear the postcode first if you do not want that.',
    locationTitle: 'If you use your location',
    location:
      'We ask your phone where it is only when you press the button, and only once. It is rounded to about 100 metres and used on your device. You never have to share it.',
    othersTitle: 'Other companies',
    others:
      'This finder loads nothing from any other company: no map service, no fonts, no scripts. Links to other websites, such as Google Maps for directions, do nothing until you press them. Then you are on their website, with their rules.',
    reportTitle: 'If you tell us something is wrong',
    report:
      'Where there is an e-mail address, the button opens an e-mail in your own e-mail app. Nothing is sent until you send it. It holds the page and the record, and nothing of what you searched for.',
    serverTitle: 'What the website’s computer sees',
    server:
      'Like any website, ours is asked by your browser for pages and files, and can see your internet address while it answers. It can see which page you open, such as the page of one library. It cannot see what you searched for. Where a council publishes exact postcodes, the page asks for the file of the first half of your postcode, such as NR19, and only when you type a whole postcode.',
    askTitle: 'Who to ask, and if you are not happy',
    ask: '{council} answers for this information. It is the one to ask about privacy.',
    askUnknown: 'Ask the council whose area you are looking at.',
    /** {office} is a link, with the name below. */
    complain: 'If you are not happy with the answer, you can complain to the {office}.',
    office: 'Information Commissioner’s Office',
    checked: 'Last checked on {reviewed}.',
  },
  accessibility: {
    title: 'Accessibility statement',
    about:
      'This statement is about {product}: every page of it, also where it is shown inside another website. It is not about that website, or about the websites that it links to.',
    runBy: '{council} answers for it.',
    wish: 'We want as many people as possible to be able to use it.',
    able: 'You should be able to:',
    abilities: [
      'make the text twice as large, or zoom in to 400%, without anything spilling off the screen',
      'use all of it with a keyboard only',
      'use it without the map: the list holds everything that the map does',
      'use it with a screen reader',
      'use it in light, dark and high-contrast colours, and without moving pictures',
    ],
    plain: 'We have made the words as simple as we can.',
    howTitle: 'How accessible it is',
    how: 'We know that some things are not right yet, or not tested yet:',
    limits: [
      'The map is a drawing. Someone who cannot see it cannot understand all of it, and the names of towns on it do not grow when you make the text larger. Every pin can be reached with a keyboard and has a name, and everything on the map is in the list too.',
      'In a small frame on another website, the map and the filters have little room. “Open the full finder” leads to the same search on a page of its own.',
      'Without JavaScript there is a list of all the places, and a page for each, but no search, no map and no dates.',
      'We have tested with automatic tools and a keyboard. We have not yet tested with every common screen reader, or with disabled people.',
      'Links to other websites lead to pages that we do not control.',
    ],
    /** {languages} are by their own names. */
    inLanguages:
      'It can be read in these languages: {languages}. Titles, addresses and much of what groups and places say about themselves are in English only.',
    unread:
      'Translated by computer, and not yet read by someone who speaks the language: {languages}.',
    contactTitle: 'What to do if you cannot use part of this website',
    contact:
      'Ask {council} for the information in another way, such as by phone, in large print or in an easier form. Say which page it was and what you need.',
    reportTitle: 'Telling us about a problem',
    report:
      'We want to know. If you find something that is not listed on this page, or think we do not keep to the accessibility regulations, tell us in any of the ways above. Say which page it was and what went wrong.',
    contactUnknown: 'Ask the council whose area you are looking at.',
    phone: 'Phone:',
    email: 'E-mail:',
    website: 'Website:',
    enforcementTitle: 'If you are not happy with the answer',
    enforcement:
      'The Equality and Human Rights Commission (EHRC) enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the “accessibility regulations”). If you are not happy with how your complaint is answered, contact the {service}.',
    /** {service} is a link, with this name. */
    service: 'Equality Advisory and Support Service',
    technicalTitle: 'Technical information about this website’s accessibility',
    technical:
      '{council} must make its websites accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. This finder is held to the same.',
    technicalAnyCouncil:
      'A council must make its websites accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. This finder is held to the same.',
    statusTitle: 'Compliance status',
    status:
      'This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, because of what is listed under “Content that is not accessible”, and because it has not been fully tested yet.',
    conformance:
      'Our own automatic tests (axe-core, with the rules for 2.2 AA) find no fault on any page, in light and dark. Automatic tests find about half of what can be wrong.',
    nonTitle: 'Content that is not accessible',
    map: {
      title: 'Found by us',
      said: 'The names on the map are drawn, and are not text (WCAG 1.4.5 Images of text, 1.4.4 Resize text). We do not plan to change this, because maps are exempt: see below.',
    },
    burden: {
      title: 'Disproportionate burden',
      said: 'We do not claim this for anything.',
    },
    notTested: {
      title: 'Not yet tested against the standard',
      said: 'Screen readers on phones, speech control, and the whole of the finder with disabled people. Until that is done we do not say that it meets the standard in full.',
    },
    outOfScope: {
      title: 'Not covered by the regulations',
      said: 'There are no PDF files and no films. Online maps are exempt where the information needed to find the way is given in another accessible form. Here it is: every place has its address, its distance and its directions in words or links.',
    },
    betterTitle: 'What we are doing to make it better',
    better: [
      'Our tests run again each time the finder changes, and fail if they find a fault on any page.',
      'Still to do: tests with the common screen readers, with speech control, and with disabled people. What they find is to be listed here until it is mended.',
    ],
    preparedTitle: 'How this statement was prepared',
    prepared: 'This statement was prepared on {prepared}. It was last reviewed on {reviewed}.',
    tested:
      'The finder was last tested on {reviewed} against the WCAG 2.2 AA standard, by those who made it: every kind of page, with axe-core in light and dark, with a keyboard only, at 320 pixels wide, and with text twice as large. Nobody from outside has checked it.',
  },
} as const
