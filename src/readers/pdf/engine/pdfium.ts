import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { type Functions, init, type WrappedPdfiumModule } from '@embedpdf/pdfium'

/** PDFium's functions as the WebAssembly module exports them: numbers and addresses in, a number out. */
type Calls = { readonly [Name in keyof Functions]: (...values: number[]) => number } & {
  readonly malloc: (size: number) => number
  readonly free: (address: number) => void
}

export type Engine = {
  readonly call: Calls
  /** Address of 512 bytes that any function may use until it calls another one of ours. */
  readonly scratch: number
  readonly module: WrappedPdfiumModule['pdfium'] & { readonly HEAPU8: Uint8Array; readonly HEAP32: Int32Array }
}

const SCRATCH_SIZE = 512

/** Memory never shrinks in WebAssembly, so that an instance which has grown past this is given up after use. */
const LARGE_HEAP = 512 * 1024 * 1024

let running: Promise<Engine> | undefined

/** The one PDFium instance of this thread, started on first use (about 30 ms). */
export function startEngine(): Promise<Engine> {
  running ??= start()
  return running
}

/** Lets go of the instance, so that the next reading starts a fresh one: after a crash its memory cannot be trusted. */
export function giveUpEngine(): void {
  running = undefined
}

export function giveUpLargeEngine(engine: Engine): void {
  if (engine.module.HEAPU8.length > LARGE_HEAP) giveUpEngine()
}

async function start(): Promise<Engine> {
  const path = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm')
  const bytes = await readFile(path)
  const quiet = () => undefined
  const wrapped = await init({ wasmBinary: new Uint8Array(bytes).buffer, print: quiet, printErr: quiet })
  wrapped.PDFiumExt_Init()
  // The wrapped functions go through ccall, which takes ten times as long for each of a page's thousands of characters.
  const call = wrapped.pdfium.wasmExports as unknown as Calls
  return { call, scratch: call.malloc(SCRATCH_SIZE), module: wrapped.pdfium as Engine['module'] }
}

/** True of what WebAssembly throws when the code in it has crashed or run out of memory. */
export function isTrap(error: unknown): boolean {
  return error instanceof Error && (error.name === 'RuntimeError' || error instanceof RangeError)
}

/** Float number `index` of the scratch space. */
export function floatAt(engine: Engine, index: number): number {
  return engine.module.HEAPF32[(engine.scratch >> 2) + index] ?? 0
}

/** Integer number `index` of the scratch space. */
export function integerAt(engine: Engine, index: number): number {
  return engine.module.HEAP32[(engine.scratch >> 2) + index] ?? 0
}

/** Address of float or integer number `index` of the scratch space. */
export function slot(engine: Engine, index: number): number {
  return engine.scratch + index * 4
}

/** A string that PDFium writes as UTF-16: `read` gets a buffer and its size, and returns the size needed in bytes. */
export function utf16(engine: Engine, read: (buffer: number, size: number) => number): string {
  return stringFrom(engine, read, (address) => engine.module.UTF16ToString(address))
}

/** A string that PDFium writes as UTF-8. */
export function utf8(engine: Engine, read: (buffer: number, size: number) => number): string {
  return stringFrom(engine, read, (address) => engine.module.UTF8ToString(address))
}

function stringFrom(
  engine: Engine,
  read: (buffer: number, size: number) => number,
  decode: (address: number) => string,
): string {
  const size = read(engine.scratch, SCRATCH_SIZE)
  if (size <= SCRATCH_SIZE) return size > 0 ? decode(engine.scratch) : ''
  const buffer = engine.call.malloc(size)
  try {
    read(buffer, size)
    return decode(buffer)
  } finally {
    engine.call.free(buffer)
  }
}

/** Runs `use` with `name` as a NUL-ended string in memory, for the few functions that take one. */
export function withName<T>(engine: Engine, name: string, use: (address: number) => T): T {
  const address = engine.call.malloc(name.length + 1)
  try {
    for (let index = 0; index < name.length; index++) engine.module.HEAPU8[address + index] = name.charCodeAt(index)
    engine.module.HEAPU8[address + name.length] = 0
    return use(address)
  } finally {
    engine.call.free(address)
  }
}
