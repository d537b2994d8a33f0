/** What is said of where a place stands, behind its name. */
export const standing = {
  tags: {
    open: { confirmed: '', unconfirmed: 'not confirmed' },
    'temporarily-closed': {
      confirmed: 'closed for now',
      unconfirmed: 'closed for now, not confirmed',
    },
    closed: { confirmed: 'closed', unconfirmed: 'thought closed, not confirmed' },
  },
  closedIn: 'closed in {year}',
  addressUnknown: 'address not known',
} as const
