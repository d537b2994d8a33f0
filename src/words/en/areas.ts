/** Finding one of many areas. */
export const areas = {
  title: 'Find your area',
  label: 'Your postcode, or the name of your area',
  found: { one: '{n} area', other: '{n} areas' },
  none: 'We have no area with that name or postcode.',
  notLoaded: 'We could not look for postcodes. Type the name of your area.',
  other: 'Other areas',
} as const
