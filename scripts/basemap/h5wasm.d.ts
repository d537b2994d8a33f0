/** As much of h5wasm as is used here: the package is installed in this folder only, when a base map is made. */
declare module 'h5wasm/node' {
  export const ready: Promise<unknown>
  export class File {
    constructor(path: string, mode: 'r')
    get(name: string): {
      slice: (ranges: [from: number, to: number][]) => Iterable<number | bigint>
    }
    close(): void
  }
}
