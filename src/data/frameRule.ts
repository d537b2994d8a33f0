import type { FrameRule } from './framing.ts'

/**
 * What this deployment itself answers about being framed, read from its running server, which may be set up otherwise than it was
 * built. Throws where it cannot be asked.
 */
export async function readFrameRule(page: string): Promise<FrameRule> {
  const { ok, headers } = await fetch(page, { method: 'HEAD', cache: 'no-store' })
  if (!ok) throw new Error(`${page} could not be asked who may frame it`)
  return { policy: headers.get('content-security-policy'), options: headers.get('x-frame-options') }
}
