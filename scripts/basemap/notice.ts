/** What lies beside a base map: whose work it is, and under which licence. */
export function notice(area: { id: string; name: string }): string {
  const title = `The simplified map of ${area.name} (${area.id}.topo.json)`
  return `${title}
${'='.repeat(title.length)}

A schematic, not a survey: there are no roads, and town edges are discs as large as towns of that many people usually
are. Each layer keeps the licence of its source. Made by scripts/basemap.

land, coast   GSHHG 2.3.7, a global shoreline database by Paul Wessel (SOEST, University of Hawai'i) and
              Walter H. F. Smith (NOAA). Licence: GNU Lesser General Public License, version 3 or later; the text
              is in LGPL-3.0.txt, with the GNU General Public License it builds on in GPL-3.0.txt.
              Changed: clipped and simplified. The whole data: https://www.soest.hawaii.edu/pwessel/gshhg/
places        GeoNames, https://www.geonames.org/. Licence: Creative Commons Attribution 4.0,
              https://creativecommons.org/licenses/by/4.0/ Changed: a selection, ranked by population.
county line   Natural Earth, https://www.naturalearthdata.com/. Public domain.

The data is a file of its own, apart from the program: it can be replaced by another TopoJSON file with the same
layers without building the program again.
`
}
