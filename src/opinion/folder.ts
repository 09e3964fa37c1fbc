import { chmod, mkdir } from 'node:fs/promises'
import { WrongCall } from '../errors.js'

/** Makes a folder that only its owner can look into. Throws `WrongCall` where that cannot be done. */
export async function privateFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 })
    await chmod(path, 0o700)
  } catch {
    throw new WrongCall(
      `The folder “${path}” cannot be used. Choose another with GOLDTHREAD_DATA, one that you may write to.`,
    )
  }
}
