import { frameAncestors } from '../build/frameAncestors.ts'
import { securityHeaders } from '../build/headers.ts'

/** The headers of pages that have a policy in them, with FRAME_ANCESTORS as said. */
export const wantedHeaders = (policy: string, said = process.env.FRAME_ANCESTORS) =>
  securityHeaders(policy, frameAncestors(said))
