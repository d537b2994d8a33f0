/**
 * Headers a host should send with every file, beside the policy in the page itself. `ancestors` may frame the pages.
 * Everything is public and no cookie goes with it, so any site may read it: embed.js from another origin must be
 * readable to run at all, and so must every file in a frame that is sandboxed without `allow-same-origin`.
 */
export function securityHeaders(policy: string, ancestors: string): Record<string, string> {
  return {
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Content-Security-Policy': `${policy}; frame-ancestors ${ancestors}`,
    'Permissions-Policy':
      'geolocation=(self), camera=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
  }
}

/** For files that never change under the same name, and for all others, which are asked for again each time. */
export const caching = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' }

/** Where files with a hash in their name are, below the base path. */
export const hashedFolder = 'assets/'

/** Hashed files may be kept for ever; pages, data, `embed.js` and `sw.js` are asked for again each time. */
export function cacheControl(path: string): string {
  return /\/assets\/[^/]+-[\w-]{8}\.\w+$/.test(path) ? caching.hashed : caching.other
}

/** What a file is, by the end of its name. */
export const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.json': 'application/json; charset=utf-8',
  '.pmtiles': 'application/vnd.pmtiles',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
}

/**
 * Whether files of a type are sent packed. Some pictures are as small as they get; of streets a map asks for parts, and
 * those of a packed file would be others.
 */
export const isSqueezed = (type: string): boolean => !/^image\/(png|jpeg)$|pmtiles$/.test(type)
