import { expect, test } from 'vitest'
import { readDocx } from '../../../src/readers/docx/index.js'
import { docx, p, r } from '../../support/docx.js'

test('shows symbols and ticks typed in a symbol font', () => {
  const font = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'
  const body = p(`${r('Draft ')}${r('<w:sym w:font="Wingdings" w:char="F0A8"/>')}${r(' Final ')}${r('ü', font)}`)
  expect(readDocx(docx(body)).text).toBe('Draft ☐ Final ✓\n')
})

test('drops a symbol that it does not know, and keeps the words around it', () => {
  const body = p(`${r('before')}${r('<w:sym w:font="Wingdings" w:char="F021"/>')}${r(' after')}`)
  expect(readDocx(docx(body)).text).toBe('before after\n')
})
