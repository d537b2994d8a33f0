import { defineElement } from './element.ts'

defineElement('family-hub-map', import.meta.url)
