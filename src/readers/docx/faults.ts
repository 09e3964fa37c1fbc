import { UnreadableDocument } from '../../errors.js'

export function corrupt(): UnreadableDocument {
  return new UnreadableDocument(
    'corrupt',
    'This Word file is damaged and cannot be read. Open it in Word, save it again as .docx and try once more.',
  )
}

export function tooLarge(): UnreadableDocument {
  return new UnreadableDocument(
    'too-large',
    'This Word file holds far more than a plan does, so it was not read. Check that it is the right file, or copy its text into a new document.',
  )
}

export function encrypted(): UnreadableDocument {
  return new UnreadableDocument(
    'encrypted',
    'This file is locked by a password or a sensitivity label. Save a copy without it and try again.',
  )
}

/** `what` is the kind of file in words: 'a spreadsheet'. */
export function notWord(what: string): UnreadableDocument {
  return new UnreadableDocument(
    'not-a-document',
    `This is ${what}, not a Word file (.docx). Save it as .docx and try again.`,
  )
}

export function oldWord(): UnreadableDocument {
  return new UnreadableDocument('not-a-document', 'This is an old Word file (.doc). Save it as .docx and try again.')
}

export function empty(): UnreadableDocument {
  return new UnreadableDocument('empty', 'There is no text in this Word file. Check that it is the right file.')
}

export function picturesOnly(): UnreadableDocument {
  return new UnreadableDocument(
    'no-text',
    'This Word file holds only pictures, perhaps scanned pages. Use the original document, or save the pages as a PDF and try again.',
  )
}
