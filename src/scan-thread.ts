import type { MessagePort } from 'node:worker_threads'
import { type CheckOptions, checkFile } from './check-file.js'

/** `began` is told when the thread begins with the file, from when on its time counts. */
export type Task = { readonly path: string; readonly options: CheckOptions; readonly began: MessagePort }

/** The task of a thread of the pool. */
export default ({ path, options, began }: Task) => {
  began.postMessage(null)
  began.close()
  return checkFile(path, options)
}
