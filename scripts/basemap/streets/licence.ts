/** What lies beside an archive of streets: whose work it is, under which licence, and what was changed. */
export function licence(area: string, credit: string): string {
  const title = `The streets of ${area}`
  return `${title}
${'='.repeat(title.length)}

${credit.replace(/<a href="([^"]+)">([^<]+)<\/a>/g, '$2 ($1)')}
Contains OS and National Statistics data © Crown copyright and database right.

This database is made available under the Open Database License 1.0:
https://opendatacommons.org/licenses/odbl/1-0/
Any rights in individual contents of the database are licensed under the Database Contents License:
https://opendatacommons.org/licenses/dbcl/1-0/

You are free to share it, to make works from it and to adapt it, as long as you attribute it, share any
adapted database under the same licence, and keep it open.

What it is: vector tiles (PMTiles 3, Mapbox Vector Tile 2) in the layers of the Protomaps basemap. Changed from
its source: a selection of kinds, lines joined, simplified and rounded, made by scripts/basemap/streets of this
project. Beside it, names.json has the name and the middle of each street. Bus stops and railway stations are from NaPTAN (Department for Transport), which is under the Open
Government Licence 3.0. The program itself is under another licence and holds nothing of this file.
`
}
