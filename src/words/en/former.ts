/** What is said to somebody who looks for a former children's centre. */
export const former = {
  closed: (name: string, year: string | null) =>
    year ? `${name} closed in ${year}.` : `${name} has closed.`,
  see: 'See what is there now and what is near',
}
