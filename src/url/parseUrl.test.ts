import { expect, it } from 'vitest'
import { parseUrl } from './parseUrl.ts'

it.each([
  ['https://norfolk.test/a', undefined, 'https://norfolk.test/a'],
  ['../b/', 'https://norfolk.test/a/c/', 'https://norfolk.test/a/b/'],
  ['javascript:alert(1)', undefined, 'javascript:alert(1)'],
  ['', undefined, undefined],
  ['norfolk', undefined, undefined],
  ['https://', 'https://norfolk.test/', undefined],
])('%s against %s is %s', (text, base, href) => expect(parseUrl(text, base)?.href).toBe(href))
