/** What the advice beside the results says, in English. Sentences a nine-year-old can read. */
export const advice = {
  title: 'Advice online and by phone',
  ring: 'Ring',
}
