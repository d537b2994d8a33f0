import { firstThatFits } from '#domain/plan/textMessage.ts'

/** What handing a plan on says, in English. Text messages use plain letters only, so that one is enough. */
export const share = {
  send: 'Send',
  sendMore: 'this plan',
  title: 'Send this plan',
  hint: 'The link holds what is in the plan and nothing about you. It always shows the newest times.',
  leftOut: (n: number, most: number) =>
    `A link holds up to ${most} things. The last ${n} in your plan ${n === 1 ? 'is' : 'are'} not in it.`,
  device: 'Share',
  shareTitle: 'Plan from Family Hub Map',
  copy: 'Copy link',
  copied: 'Link copied.',
  copyFailed: 'It could not be copied for you. The link is chosen: copy it yourself.',
  link: 'Link to this plan',
  pageLink: 'Link to this page',
  failed: 'It could not be shared that way. Copy the link instead.',
  text: 'Text message',
  message: (link: string) =>
    firstThatFits([`Our plan from Family Hub Map: ${link}`, `Our plan: ${link}`, link]),
  code: 'QR code',
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
}
