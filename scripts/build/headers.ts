/**
 * Headers a host should send with every file, beside the policy in the page itself. `ancestors` may frame the pages.
 * Everything is public and no cookie goes with it, so any site may read it: embed.js from another origin must be
 * readable to run at all, and so must every file in a frame that is sandboxed without `allow-same-origin`.
 */
export function securityHeaders(policy: string, ancestors: string): Record<string, string> {
  return {
    'Access-Control-Allow-Origin': '*',
    'Content-Security-Policy': `${policy}; frame-ancestors ${ancestors}`,
    'Permissions-Policy':
      'geolocation=(self), camera=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
  }
}

/** Hashed files never change and may be kept for ever; pages and data are asked for again each time. */
export function cacheControl(path: string): string {
  return /\/assets\/[^/]+-[\w-]{8}\.\w+$/.test(path)
    ? 'public, max-age=31536000, immutable'
    : 'no-cache'
}
