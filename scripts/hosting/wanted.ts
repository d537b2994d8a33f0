import { contentSecurityPolicy } from '../../src/publish/contentSecurity.ts'
import { frameAncestors } from '../build/frameAncestors.ts'
import { securityHeaders } from '../build/headers.ts'
import { readPublished } from '../build/published.ts'

/** The headers of the product as it is published here, with FRAME_ANCESTORS as said. */
export function wantedHeaders(said = process.env.FRAME_ANCESTORS): Record<string, string> {
  const maps = readPublished('public/data').map(({ area }) => area.basemap)
  return securityHeaders(contentSecurityPolicy(maps), frameAncestors(said))
}
