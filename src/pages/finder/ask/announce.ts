/**
 * What a screen reader hears of an answer: one text, so that it comes once and in order, whatever parts the answer is drawn in.
 * It stands in the page from the first use of the box, as what comes with its words is not heard.
 */
const status = document.createElement('p')
status.className = 'visually-hidden'
status.setAttribute('role', 'status')
document.body.append(status)

export function announce(text: string): void {
  if (status.textContent !== text) status.textContent = text
}
