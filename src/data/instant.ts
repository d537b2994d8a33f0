/** This moment in milliseconds since 1970, for stamps and ages; wall clocks and dates are in clock.ts. */
export const instant = (): number => Date.now()
