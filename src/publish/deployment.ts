/** What a build is told of where and when it will be served. */
export interface Deployment {
  /** Starts and ends with `/`. */
  base: string
  /** `https://families.example.org`; null = not known, so what leaves the site names no page. */
  site: string | null
  /** When the build is made: feeds begin on its day. */
  moment: Date
}
