/** A part of a Word file as text, and the way back to bytes. Text that is well-formed in its encoding comes back byte for byte. */
export type Decoded = { readonly text: string; readonly encode: (text: string) => Uint8Array }

/** By the mark at its start; UTF-8, as every part of a file by Word is, where there is none. The mark stays part of the text. */
export function decoded(bytes: Uint8Array): Decoded {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  const text = new TextDecoder(mark, { ignoreBOM: true }).decode(bytes)
  if (mark === 'utf-8') return { text, encode: (changed) => Buffer.from(changed, 'utf8') }
  return {
    text,
    encode: (changed) => {
      const encoded = Buffer.from(changed, 'utf16le')
      return mark === 'utf-16le' ? encoded : encoded.swap16()
    },
  }
}
