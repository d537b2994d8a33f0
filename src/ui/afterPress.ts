let pressed = false
let waiting: (() => unknown)[] = []

function press({ button }: MouseEvent) {
  pressed = button === 0
}
function release() {
  pressed = false
  const acts = waiting
  waiting = []
  for (const act of acts) act()
}
/** What is ticked hears of its press first: drawn anew under it, as it was, it would never know. */
function releaseUnlessTicked({ target }: Event) {
  if (!(target instanceof HTMLInputElement)) release()
}

// Pages are also written ahead, in the build, where nothing is pressed. On the way down, before anything answers the press.
if (typeof document !== 'undefined') {
  document.addEventListener('mousedown', press, true)
  document.addEventListener('click', releaseUnlessTicked, true)
  window.addEventListener('click', release)
  for (const end of ['dragend', 'keydown']) document.addEventListener(end, release, true)
}

/** Acts at once, or as soon as the press under way is over: what is pressed stays under the finger until it is a click. */
export function afterPress(act: () => unknown): void {
  if (pressed) waiting.push(act)
  else act()
}
