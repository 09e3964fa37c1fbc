import { limits } from './limits.js'
import { childOf, type Element, elementsOf, numberOf, switchOf, textIn } from './xml.js'

/** A field that was begun and has not ended: Word keeps its code before the result, with marks around both. */
type Field = {
  /** Whether what comes is still the code, which nobody sees. */
  inCode: boolean
  code: string
  /** Whether its result has shown something. */
  shows: boolean
  /** Of an old-style form field, its settings. */
  readonly form: Element | null
}

/** The fields around the place that is being read, outermost first. They may run over many paragraphs. */
export type Fields = Field[]

/** What a field shows that has no result in the file; `prompt` where it is the invitation to fill it in. */
export type FieldText = { readonly text: string; readonly prompt: boolean }

const nothing: FieldText = { text: '', prompt: false }

/** Takes in a w:fldChar and gives what a field that ends with it shows beyond its result. */
export function markField(fields: Fields, element: Element): FieldText {
  const innermost = fields[fields.length - 1]
  switch (element.attributes['w:fldCharType']) {
    case 'begin':
      if (fields.length >= limits.fields) fields.shift()
      fields.push({ inCode: true, code: '', shows: false, form: childOf(element, 'w:ffData') })
      return nothing
    case 'separate':
      if (innermost) innermost.inCode = false
      return nothing
    case 'end':
      return endField(fields)
    default:
      return nothing
  }
}

function endField(fields: Fields): FieldText {
  const ended = fields.pop()
  if (!ended || ended.shows || inCode(fields)) return nothing
  const text = formValue(ended.form)
  if (text !== '') return { text, prompt: false }
  // Older templates invite the writer by a field that does nothing: MACROBUTTON NoMacro [Click here and type].
  const invitation = /^\s*MACROBUTTON\s+\S+\s+(.*\S)/is.exec(ended.code)?.[1]
  return invitation ? { text: invitation, prompt: true } : nothing
}

/** What an old-style check box or drop-down list shows (17.16.7, 17.16.9). */
function formValue(form: Element | null): string {
  const box = childOf(form, 'w:checkBox')
  if (box) return (switchOf(box, 'w:checked') ?? switchOf(box, 'w:default') ?? false) ? '☒' : '☐'
  const list = childOf(form, 'w:ddList')
  if (!list) return ''
  const chosen = numberOf(list, 'w:result', 0, 1000) ?? numberOf(list, 'w:default', 0, 1000) ?? 0
  return elementsOf(list).filter(({ name }) => name === 'w:listEntry')[chosen]?.attributes['w:val'] ?? ''
}

export function addCode(fields: Fields, element: Element): void {
  const innermost = fields[fields.length - 1]
  if (innermost?.inCode && innermost.code.length < 1000) innermost.code += textIn(element)
}

/** Whether what is read now is part of a field's code, and so not shown. */
export function inCode(fields: Fields): boolean {
  return fields.some((field) => field.inCode)
}

export function noteResult(fields: Fields): void {
  for (const field of fields) field.shows = true
}

/** At a paragraph's end: a field whose code has not ended by then is broken, and hides nothing that follows. */
export function closeCodes(fields: Fields): void {
  for (const field of fields) field.inCode = false
}
