import { checkFile } from './check-file.js'
import type { ReadOptions } from './readers/index.js'

/** The task of a thread of the pool. */
export default ({ path, options }: { path: string; options: ReadOptions }) => checkFile(path, options)
