import { type CheckOptions, checkFile } from './check-file.js'

/** The task of a thread of the pool. */
export default ({ path, options }: { path: string; options: CheckOptions }) => checkFile(path, options)
