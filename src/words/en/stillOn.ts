/** How somebody in doubt finds out, and passes it on. Sentences a nine-year-old can read. */
export const stillOn = {
  title: 'Is this still on?',
  ring: 'Ring {phone}',
  /** What to say on the telephone: read out in English, so the English stands beside it in other languages. */
  when: '“When is {title} at {place}?”',
  isItOn: '“Is {title} at {place} on {day} at {time}?”',
  access: {
    'drop-in': '“Can I just turn up?”',
    book: '“How do I book a place?”',
    referral: '“Who can ask for me?”',
    unknown: '“Do I need to book?”',
  },
  isOpen: '“Is {place} open this week?”',
  whatIsOn: '“What is on for young children?”',
  then: 'Please tell {council} what you hear, so that other families know:',
  thenBy: 'Please tell {council} what you hear, so that other families know: {phone}.',
  answers: { on: 'It is on', off: 'It is not on', else: 'Write an e-mail about this page' },
  mailHint: 'Each opens an e-mail that is filled in. Nothing is sent until you send it.',
  subjects: {
    on: 'It is on: {name} ({id})',
    off: 'It is not on: {name} ({id})',
    else: 'Something is wrong: {name} ({id})',
  },
  asks: {
    on: 'I asked, and this is right. I was told so by (the place, a leaflet, a friend):',
    off: 'I asked, and this is not on. What I was told:',
    else: 'What is wrong, and what is right?',
  },
} as const
