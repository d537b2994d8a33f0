import { openFiles, type OpenRequest } from './open.ts'
import type { Files } from '#desk/files.ts'

// Reads files beside the page, so that it can be drawn and pressed while a large one is read.

/** What the page hands over: files, and what is asked of them. */
export interface OpenJob {
  files: Files
  request: OpenRequest
}

self.onmessage = ({ data }: MessageEvent<OpenJob>) =>
  self.postMessage(openFiles(data.files, data.request))
