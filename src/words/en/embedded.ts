/** What is said only where the finder stands in a page of another site. */
export const embedded = {
  openFull: 'Open the full finder',
  newTab: '(opens in a new tab)',
  copy: {
    link: 'Copy link',
    withNear: 'Say in the link where I searched from ({near})',
    yourPlace: 'my location',
    aPoint: 'a point on the map',
    label: 'Link to this search',
    again: 'Copy',
    copied: 'Link copied.',
    refused: 'This page does not let us copy. Select the link and copy it yourself.',
  },
  noTab: {
    title: 'This page cannot open a new tab',
    close: 'Close',
    said: 'The website you are on does not allow it. Copy the address and open it yourself.',
    label: 'Address',
    copy: 'Copy address',
    copied: 'Address copied.',
    refused: 'This page does not let us copy either. Select the address and copy it yourself.',
  },
} as const
