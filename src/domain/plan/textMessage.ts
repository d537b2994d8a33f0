/** The letters a phone sends seven bits at a time; those after the first row take two of them. Source: 3GPP TS 23.038. */
const single =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const double = '^{}\\[~]|€\f'

/** How many letters of a text message a text takes; null where it holds one that makes every letter take more. */
export function lettersOf(text: string): number | null {
  let count = 0
  for (const letter of text) {
    if (single.includes(letter)) count += 1
    else if (double.includes(letter)) count += 2
    else return null
  }
  return count
}

/** What goes into one text message. */
const onePart = 160

/** The first of some texts that one text message holds; the last where none fits. */
export function firstThatFits(texts: readonly [string, ...string[]]): string {
  const fits = (text: string) => (lettersOf(text) ?? Infinity) <= onePart
  return texts.find(fits) ?? texts.at(-1) ?? texts[0]
}
