import { safeParse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { email, language, mapAddress, name, phone, webAddress } from './values.ts'

const accepts = (schema: Parameters<typeof safeParse>[0], text: string) =>
  safeParse(schema, text).success

describe('webAddress', () => {
  it.each([
    ['https://www.norfolk.gov.uk/', true],
    ['http://www.norfolk.gov.uk/fis', true],
    ['https://host.example/{z}/{x}/{y}.png', true],
    ['https://host.example/a?b=c&d=%20#e', true],
    ['javascript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    [' https://host.example/', false],
    ['https://host.example/\tx', false],
    ['\u0001https://host.example/', false],
    ['//host.example/', false],
    ['/path', false],
    ['https:host.example', false],
    ['https:\\\\host.example\\', false],
    ['https://council@evil.example/', false],
    ['https://council:word@evil.example/', false],
    ['https://', false],
    ['ftp://host.example/', false],
    ['data:text/html,x', false],
    [`https://host.example/${'x'.repeat(500)}`, false],
    ['', false],
  ])('%j: %s', (text, fits) => {
    expect(accepts(webAddress, text)).toBe(fits)
  })
})

describe('mapAddress', () => {
  it.each([
    ['https://host.example/{z}/{x}/{y}.png', true],
    ['/maps/norfolk.pmtiles', true],
    ['/families/tiles/{z}/{x}/{y}.png', true],
    ['//host.example/x.pmtiles', false],
    ['/\\host.example/x.pmtiles', false],
    ['maps/norfolk.pmtiles', false],
    ['/maps/nor folk.pmtiles', false],
    ['javascript:alert(1)', false],
    ['', false],
  ])('%j: %s', (text, fits) => {
    expect(accepts(mapAddress, text)).toBe(fits)
  })
})

describe('name', () => {
  it.each([
    ['Acle Library', true],
    ['Acle\nLibrary', false],
    [' Acle', false],
    ['', false],
  ])('%j: %s', (text, fits) => {
    expect(accepts(name, text)).toBe(fits)
  })
})

describe('email', () => {
  it.each([
    ['families@norfolk.gov.uk', true],
    ["o'neill+x@council.example", true],
    ['a@b', false],
    ['a b@council.example', false],
    ['a?bcc=x@council.example', false],
    ['a&cc=y@council.example', false],
    ['a@b@council.example', false],
    ['a@council.example\nBcc: x', false],
    ['', false],
  ])('%j: %s', (text, fits) => {
    expect(accepts(email, text)).toBe(fits)
  })
})

describe('phone', () => {
  it.each([
    ['0344 800 8020', true],
    ['111', true],
    ['+44 (0)1263 123456', true],
    ['01263 123456 ext 3', true],
    ['0203-289-6420 x303', true],
    ['ring the office', false],
    ['01263 123456; rm', false],
    ['tel:01263', false],
    ['12', false],
    ['', false],
  ])('%j: %s', (text, fits) => {
    expect(accepts(phone, text)).toBe(fits)
  })
})

describe('language', () => {
  it.each([
    ['pl', true],
    ['pt-BR', true],
    ['zh-Hant', true],
    ['ckb', true],
    ['sr-Latn-RS', true],
    ['Polish', false],
    ['pl-ab-cd', false],
    ['pl-PL-PL', false],
    ['pt_BR', false],
    ['en-x1', false],
    ['pl-abcdefg1-abcdefg1', false],
    ['', false],
  ])('%j: %s', (text, fits) => {
    expect(accepts(language, text)).toBe(fits)
  })
})
