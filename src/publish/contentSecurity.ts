import type { Basemap } from '#domain/catalogue/area.ts'

/**
 * The Content-Security-Policy of every page: our own origin only, no inline script or style. The embed builder and the
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

function hostsOf(basemaps: Basemap[], type: 'raster' | 'pmtiles'): string[] {
  const hosts = basemaps.flatMap((basemap) => (basemap.type === type ? [hostOf(basemap.url)] : []))
  return [...new Set(hosts)].filter((host) => host !== '')
}

/** `https://{s}.tile.example/{z}/{x}/{y}.png` → `https://*.tile.example`; '' for an address on our own host. */
function hostOf(url: string): string {
  return /^https?:\/\/[^/?#]+/.exec(url)?.[0].replace(/\{[^}]*\}/g, '*') ?? ''
}
