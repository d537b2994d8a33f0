/** The files of the app itself, which the build writes in: scripts/build/serviceWorker.ts. */
declare const __SHELL__: { url: string; revision: string | null; integrity: string }[]

/** The file of each language's messages, by its tag, below the worker's own address. */
declare const __LANGUAGES__: Record<string, { url: string; integrity: string }>
