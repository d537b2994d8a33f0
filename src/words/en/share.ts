/** What handing a plan on says. A text message with plain letters only costs least. */
export const share = {
  send: 'Send',
  sendMore: 'this plan',
  title: 'Send this plan',
  hint: 'The link holds what is in the plan and nothing about you. It always shows the newest times.',
  /** {n} = how many are left out. */
  leftOut: {
    one: 'A link holds up to {most} things. The last {n} in your plan is not in it.',
    other: 'A link holds up to {most} things. The last {n} in your plan are not in it.',
  },
  device: 'Share',
  shareTitle: 'Plan from Family Hub Map',
  copy: 'Copy link',
  copied: 'Link copied.',
  copyFailed: 'It could not be copied for you. The link is chosen: copy it yourself.',
  link: 'Link to this plan',
  pageLink: 'Link to this page',
  failed: 'It could not be shared that way. Copy the link instead.',
  text: 'Text message',
  /** The first of these that fits into one text message is sent. */
  message: 'Our plan from Family Hub Map: {link}',
  messageShort: 'Our plan: {link}',
  code: 'QR code',
  /** On a narrow button; on a wide one {codeMore} follows. */
  codeShort: 'QR',
  codeMore: 'code',
  codeName: 'QR code that opens this plan',
  codeHint: 'Point the camera of another phone at it. It works with no signal here.',
  calendar: 'Add all to calendar',
  calendarHint: 'One file with every date for a year. The dates do not change by themselves.',
  calendarNone:
    'Nothing here has a date that is known, so there is nothing to add to a calendar yet.',
  calendarName: 'Family plan',
  calendarExample: 'Example: Family plan',
} as const
