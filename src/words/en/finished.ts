/** What is said of today's sessions that have finished. */
export const finished = {
  summary: (n: number, today: boolean) => `Finished${today ? ' today' : ''} (${n})`,
}
