/** What the product is called. Apart, because the build reads it too. */
export const product = 'Family Hub Map'

/** The one thing the embed's script says itself, in English. */
export const embedElement = {
  title: 'Sessions and places for under-5s',
}
