import { type AddressInfo, connect, createServer } from 'node:net'

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Resolves once something listens on the port. */
export async function listening(port: number, patience = 20_000): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; await passed(50)) {
    if (await answers(port)) return
  }
  throw new Error(`Nothing listens on port ${port}`)
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}

export function passed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** Looks again and again until `look` finds something. */
export async function until<T>(
  look: () => Promise<T | false | null | undefined> | T | false,
  patience = 60_000,
): Promise<T> {
  for (const end = Date.now() + patience; Date.now() < end; await passed(50)) {
    const found = await look()
    if (found) return found
  }
  throw new Error(`Not seen within ${patience / 1000} s`)
}
