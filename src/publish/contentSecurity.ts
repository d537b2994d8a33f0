import type { Basemap } from '#domain/catalogue/area.ts'

/**
 * The Content-Security-Policy of every page: our own origin only, no inline script, and no inline style but those that the
 * build writes into pages (`withStyles`). The embed builder and the
 * demonstration page hold frames of our own.
 * `data:` is for Leaflet's empty tile. A basemap from another host, where an area is set up with one, is let in.
 */
export function contentSecurityPolicy(basemaps: Basemap[]): string {
  const images = hostsOf(basemaps, 'raster')
  const files = hostsOf(basemaps, 'pmtiles')
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    ["img-src 'self' data:", ...images].join(' '),
    ["connect-src 'self'", ...files].join(' '),
    "frame-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** A policy, or a page with it, that lets in these styles too, each named by its hash, such as `sha256-…`. */
export const withStyles = (policy: string, hashes: string[]): string =>
  policy.replace(/style-src (&#39;|')self\1/, (said, quote: string) =>
    [said, ...hashes.map((hash) => quote + hash + quote)].join(' '),
  )

function hostsOf(basemaps: Basemap[], type: 'raster' | 'pmtiles'): string[] {
  const hosts = basemaps.flatMap((basemap) => (basemap.type === type ? [hostOf(basemap.url)] : []))
  return [...new Set(hosts)].filter((host) => host !== '')
}

/** `https://{s}.tile.example/{z}/{x}/{y}.png` → `https://*.tile.example`; '' for an address on our own host. */
function hostOf(url: string): string {
  return /^https?:\/\/[^/?#]+/.exec(url)?.[0].replace(/\{[^}]*\}/g, '*') ?? ''
}
