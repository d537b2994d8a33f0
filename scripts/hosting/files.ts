import { caching, contentTypes, hashedFolder, isSqueezed } from '../build/headers.ts'

type Headers = Record<string, string>

const by = 'Written by `npm run hosting -- write`: change scripts/build/headers.ts, not this file.'
/** Hosts know the common ones; what they leave out is not the same everywhere, so all are said. */
const types = Object.entries(contentTypes).map(
  ([end, type]) => [end.slice(1), type.replace(/;.*/, '')] as const,
)

/**
 * Settings for five kinds of host, all of the one table of headers, for a site at a path: `/`, or `/families/`. Each file's name,
 * and its text.
 */
export function hostingFiles(headers: Headers, base: string): Record<string, string> {
  return {
    'nginx.conf': nginx(headers, base),
    '.htaccess': apache(headers, base),
    'web.config': iis(headers),
    'staticwebapp.config.json': azure(headers, base),
    _headers: netlify(headers, base),
  }
}

/** Each type once. */
const squeezable = [...new Set(types.map(([, type]) => type))].filter(isSqueezed)

function nginx(headers: Headers, base: string): string {
  const add = (indent: string, cache: string) =>
    Object.entries({ ...headers, 'Cache-Control': cache })
      .map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
      .join('\n')
  return `# ${by}
# Inside your server { } block; ${base === '/' ? 'root is the folder' : `${base} below root is what was in the folder`} that \`npm run build\` made.
location ${base} {
  index index.html;
  error_page 404 ${base}404.html;
  charset utf-8;
  gzip on;
  gzip_vary on;
  gzip_types ${squeezable.filter((type) => type !== 'text/html').join(' ')};

  types {
${types.map(([end, type]) => `    ${type} ${end};`).join('\n')}
  }

${add('  ', caching.other)}

  # nginx adds no header of the outer block where an inner one adds its own: so all are here again.
  location ${base}${hashedFolder} {
${add('    ', caching.hashed)}
  }
}
`
}

function apache(headers: Headers, base: string): string {
  return `# ${by}
# In the folder that \`npm run build\` made. Needs mod_headers; mod_deflate makes it quicker.
DirectoryIndex index.html
DirectorySlash On
Options -Indexes
ErrorDocument 404 ${base}404.html
AddDefaultCharset utf-8
${types.map(([end, type]) => `AddType ${type} .${end}`).join('\n')}

<IfModule mod_headers.c>
${Object.entries(headers)
  .map(([name, value]) => `  Header always set ${name} "${value}"`)
  .join('\n')}
  Header always set Cache-Control "${caching.hashed}" "expr=%{REQUEST_URI} =~ m#/${hashedFolder}#"
  Header always set Cache-Control "${caching.other}" "expr=%{REQUEST_URI} !~ m#/${hashedFolder}#"
  # What mod_deflate packs it marks with -gzip, and does not know again: without this nothing is ever "not modified".
  RequestHeader edit If-None-Match '^"(.+)-gzip"$' '"$1", "$1-gzip"'
</IfModule>

<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE ${squeezable.join(' ')}
</IfModule>
`
}

function iis(headers: Headers): string {
  const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  const header = ([name, value]: [string, string]) =>
    `        <add name="${name}" value="${attribute(value)}" />`
  // Folders with the type of their files must be told by name: IIS refuses a file whose type it does not know.
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- ${by} -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files><clear /><add value="index.html" /></files>
    </defaultDocument>
    <httpErrors errorMode="Custom">
      <remove statusCode="404" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${Object.entries(headers).map(header).join('\n')}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
${types
  .map(
    ([end, type]) =>
      `      <remove fileExtension=".${end}" /><mimeMap fileExtension=".${end}" mimeType="${type}" />`,
  )
  .join('\n')}
    </staticContent>
    <urlCompression doStaticCompression="true" />
  </system.webServer>
  <location path="${hashedFolder.slice(0, -1)}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`
}

function azure(headers: Headers, base: string): string {
  // No room for a note: Azure refuses a key that it does not know.
  const settings = {
    globalHeaders: { ...headers, 'Cache-Control': caching.other },
    routes: [{ route: `${base}${hashedFolder}*`, headers: { 'Cache-Control': caching.hashed } }],
    responseOverrides: { 404: { rewrite: `${base}404.html` } },
    mimeTypes: Object.fromEntries(types.map(([end, type]) => [`.${end}`, type])),
    trailingSlash: 'always',
  }
  return `${JSON.stringify(settings, null, 2)}\n`
}

function netlify(headers: Headers, base: string): string {
  const rows = (all: Headers) =>
    Object.entries(all)
      .map(([name, value]) => `  ${name}: ${value}`)
      .join('\n')
  // Where two rules name one header, the one host sends both, and the other does not know how to take one back. Both ask again
  // for every file each time, unless told otherwise.
  return `# ${by}
# Netlify and Cloudflare Pages: ${base === '/' ? 'in the folder that \`npm run build\` made' : 'at the top of what you publish'}.
${base}*
${rows(headers)}

${base}${hashedFolder}*
${rows({ 'Cache-Control': caching.hashed })}

${base}*.ics
${rows({ 'Content-Type': contentTypes['.ics'] ?? '' })}
`
}
