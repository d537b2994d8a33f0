/** The files of the app itself, which the build writes in: scripts/build/serviceWorker.ts. */
declare const __SHELL__: { url: string; revision: string | null; integrity: string }[]
