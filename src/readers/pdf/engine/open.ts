import { UnreadableDocument } from '../../../errors.js'
import { MAX_BYTES, MAX_PAGES, refuseMoreThan } from './limits.js'
import { type Engine, giveUpEngine, giveUpLargeEngine, isTrap, startEngine } from './pdfium.js'

/** A PDF that is open in PDFium, for as long as `withDocument` runs. */
export type OpenDocument = {
  readonly engine: Engine
  readonly handle: number
  readonly pageCount: number
}

const WITHOUT_PASSWORD = 'This PDF is protected with a password. Save a copy without the password and try again.'
const DAMAGED = 'This file is not a PDF or is damaged. Open it, save it as a PDF again and try again.'

/** FPDF_GetLastError: 4 is a missing or wrong password, 5 a kind of protection that PDFium does not know. */
const PASSWORD_NEEDED = 4
const UNKNOWN_PROTECTION = 5

/**
 * Opens `bytes`, runs `use` and closes everything again, whatever happens.
 * Throws UnreadableDocument: 'encrypted', 'corrupt', 'too-large'.
 */
export async function withDocument<T>(bytes: Uint8Array, use: (document: OpenDocument) => T): Promise<T> {
  refuseMoreThan(MAX_BYTES, bytes.length, 'bytes')
  const engine = await startEngine()
  try {
    return withCopy(engine, bytes, (address) => withHandle(engine, address, bytes.length, use))
  } catch (error) {
    throw asUnreadable(error)
  } finally {
    giveUpLargeEngine(engine)
  }
}

/** A trap leaves PDFium's memory in an unknown state, and means a file that it cannot bear. */
function asUnreadable(error: unknown): unknown {
  if (!isTrap(error)) return error
  giveUpEngine()
  return new UnreadableDocument('corrupt', DAMAGED)
}

function withCopy<T>(engine: Engine, bytes: Uint8Array, use: (address: number) => T): T {
  const address = engine.call.malloc(bytes.length + 1)
  if (address === 0) throw new UnreadableDocument('too-large', 'This PDF is too large to read. Split it and try again.')
  return closing(address, engine.call.free, () => {
    engine.module.HEAPU8.set(bytes, address)
    return use(address)
  })
}

function withHandle<T>(engine: Engine, address: number, size: number, use: (document: OpenDocument) => T): T {
  const handle = engine.call.FPDF_LoadMemDocument(address, size, 0)
  if (handle === 0) throw refusal(engine.call.FPDF_GetLastError())
  return closing(handle, engine.call.FPDF_CloseDocument, () => {
    const pageCount = engine.call.FPDF_GetPageCount(handle)
    if (pageCount === 0) throw new UnreadableDocument('corrupt', DAMAGED)
    refuseMoreThan(MAX_PAGES, pageCount, 'pages')
    return use({ engine, handle, pageCount })
  })
}

function refusal(code: number): UnreadableDocument {
  if (code === PASSWORD_NEEDED) return new UnreadableDocument('encrypted', WITHOUT_PASSWORD)
  if (code === UNKNOWN_PROTECTION) {
    return new UnreadableDocument(
      'encrypted',
      'This PDF is protected in a way that cannot be read. Save a copy without the protection and try again.',
    )
  }
  return new UnreadableDocument('corrupt', DAMAGED)
}

/** Loads page `index` (from 0), runs `use` and closes it. Returns null where the page itself is broken. */
export function withPage<T>(document: OpenDocument, index: number, use: (page: number) => T): T | null {
  const { call } = document.engine
  const page = call.FPDF_LoadPage(document.handle, index)
  return page === 0 ? null : closing(page, call.FPDF_ClosePage, use)
}

/** Runs `use` with a handle and closes it, but after a trap, when no call can be made any more. */
export function closing<T>(handle: number, close: (handle: number) => unknown, use: (handle: number) => T): T {
  let trapped = false
  try {
    return use(handle)
  } catch (error) {
    trapped = isTrap(error)
    throw error
  } finally {
    if (!trapped) close(handle)
  }
}
