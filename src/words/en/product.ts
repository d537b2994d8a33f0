/** What the product is called. Apart, because the build reads it too. */
export const product = 'Family Hub Map'
