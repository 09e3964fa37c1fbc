import { UnreadableDocument } from '../../errors.js'
import { closing, type OpenDocument, withDocument, withPage } from './engine/open.js'

export type PageImage = {
  readonly width: number
  readonly height: number
  /** Bytes a pixel: 1 for grey, 4 for red, green, blue and alpha. Rows from the top, without gaps. */
  readonly channels: 1 | 4
  readonly pixels: Uint8Array
}

/** Formats and flags of FPDFBitmap_CreateEx and FPDF_RenderPageBitmap. */
const GREY_FORMAT = 1
const BGRA_FORMAT = 4
const WITH_ANNOTATIONS = 0x01
const GREYSCALE = 0x08
const RGBA_ORDER = 0x10
const WHITE = 0xffffffff
const MOST_PIXELS = 40_000_000
const POINTS_PER_INCH = 72

/**
 * A picture of page `page` (from 1) as it is shown, at `dpi` dots per inch (fewer where the page is very large).
 * Throws UnreadableDocument: 'encrypted', 'corrupt', 'too-large'.
 */
export async function renderPage(
  bytes: Uint8Array,
  page: number,
  { dpi = 200, colour = false }: { readonly dpi?: number; readonly colour?: boolean } = {},
): Promise<PageImage> {
  const image = await withDocument(bytes, (document) =>
    withPage(document, page - 1, (handle) => draw(document, handle, dpi / POINTS_PER_INCH, colour)),
  )
  if (image) return image
  throw new UnreadableDocument('corrupt', `Page ${page} of this PDF is damaged. Save it as a PDF again and try again.`)
}

function draw({ engine }: OpenDocument, page: number, scale: number, colour: boolean): PageImage {
  const { call } = engine
  const [across, down] = [call.FPDF_GetPageWidthF(page), call.FPDF_GetPageHeightF(page)]
  const fitting = Math.min(scale, Math.sqrt(MOST_PIXELS / Math.max(1, across * down)))
  const width = Math.max(1, Math.round(across * fitting))
  const height = Math.max(1, Math.round(down * fitting))
  const bitmap = call.FPDFBitmap_CreateEx(width, height, colour ? BGRA_FORMAT : GREY_FORMAT, 0, 0)
  if (bitmap === 0) throw new UnreadableDocument('too-large', `A page of this PDF is too large to be drawn.`)
  return closing(bitmap, call.FPDFBitmap_Destroy, () => {
    call.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
    const flags = WITH_ANNOTATIONS | (colour ? RGBA_ORDER : GREYSCALE)
    call.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags)
    const channels = colour ? 4 : 1
    const stride = call.FPDFBitmap_GetStride(bitmap)
    const pixels = rows(engine.module.HEAPU8, call.FPDFBitmap_GetBuffer(bitmap), stride, width * channels, height)
    return { width, height, channels, pixels }
  })
}

/** PDFium may end each row with unused bytes. */
function rows(heap: Uint8Array, start: number, stride: number, length: number, count: number): Uint8Array {
  const pixels = new Uint8Array(length * count)
  for (let row = 0; row < count; row++) {
    const from = start + row * stride
    pixels.set(heap.subarray(from, from + length), row * length)
  }
  return pixels
}
