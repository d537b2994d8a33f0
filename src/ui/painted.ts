/** A page that is not looked at is painted late or never. */
const longest = 100

/** Once what was just drawn is on the screen, or after a tenth of a second where nothing is painted. */
export function painted(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, longest)
    // The next frame shows it; what is asked for in that frame runs before it is painted.
    requestAnimationFrame(() => setTimeout(done))
  })
}
