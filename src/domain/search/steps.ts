/** What is worked out a little at a time, by whoever has other things to do between, and in the end whole. */
export type Steps<Made> = Generator<void, Made>

/** How many names are taken apart in one step: a millisecond or two on an old phone. */
export const atOnce = 25

/** Works out at once what could be worked out in steps. */
export function finished<Made>(steps: Steps<Made>): Made {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Does something for each of many, so many in a step. */
export function* inSteps<Thing>(
  things: Iterable<Thing>,
  work: (thing: Thing) => void,
): Steps<void> {
  let done = 0
  for (const thing of things) {
    work(thing)
    done += 1
    if (done % atOnce === 0) yield
  }
  yield
}
