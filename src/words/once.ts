/** What makes something when it is first asked for, and then keeps it: a formatter of `Intl` takes a phone milliseconds. */
export function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => (made ??= make())
}
