import manifest from '../../package.json' with { type: 'json' }
import { print } from './print.js'

export async function command(): Promise<number> {
  await print(`goldthread ${manifest.version}\n`)
  return 0
}
