import type { SourceDocument } from '../../plan/document.js'
import type { Warning } from '../../plan/warning.js'
import { withNumberedTitles } from '../titles.js'
import { readStory } from './blocks.js'
import { corrupt, empty, notWord, picturesOnly } from './faults.js'
import { layOut } from './layout.js'
import { marginsOf } from './margins.js'
import { numberingIn } from './numbering.js'
import { openPackage, type Package } from './package.js'
import { requireZip } from './signature.js'
import { newStory, type Story, topPlace, type Unread } from './story.js'
import { stylesIn } from './styles.js'

/** A document, and the text of its file that nobody sees (hidden, or part of a field's code). */
export type Opened = { readonly document: SourceDocument; readonly hidden: readonly string[] }

/** Reads a Word file. Throws `UnreadableDocument`. */
export function openDocx(bytes: Uint8Array): Opened {
  requireZip(bytes)
  const file = openPackage(bytes)
  const related = file.relationships(file.main)
  const story = readBody(file, (type) => related.find((one) => one.type === type)?.target ?? null)
  const laidOut = layOut(story.drafts)
  if (laidOut.blocks.length === 0) throw story.seen.pictures ? picturesOnly() : empty()
  const document: SourceDocument = {
    format: 'docx',
    ...laidOut,
    blocks: withNumberedTitles(laidOut.blocks),
    tables: story.tables,
    margins: marginsOf(file, related, story),
    pages: null,
    warnings: [...story.unread].map(unreadWarning),
    coverage: 1,
  }
  return { document, hidden: story.hidden }
}

function readBody(file: Package, partOf: (type: string) => string | null): Story {
  const root = file.xml(file.main)
  if (!root) throw corrupt()
  if (root.name !== 'w:document') throw notWord('some other kind of Office file')
  const xml = (type: string) => {
    const path = partOf(type)
    return path === null ? null : file.xml(path)
  }
  const styles = stylesIn(xml('styles'))
  const story = newStory(styles, numberingIn(xml('numbering'), styles))
  readStory(root.children, topPlace, story)
  return story
}

function unreadWarning(what: Unread): Warning {
  const article = /^[aeiou]/.test(what) ? 'An' : 'A'
  return {
    code: 'part-unreadable',
    message: `${article} ${what} in this Word file could not be read. Look at it in Word: what it says is not in this report.`,
  }
}
