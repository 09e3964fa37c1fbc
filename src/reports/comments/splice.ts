/** Words to put into a text at a place of it. */
export type Insertion = { readonly at: number; readonly text: string }

/** The text with everything put in, in the order of the places; what goes to one place keeps its order. Nothing is taken out. */
export function spliced(text: string, insertions: readonly Insertion[]): string {
  const pieces: string[] = []
  let from = 0
  for (const { at, text: words } of [...insertions].sort((a, b) => a.at - b.at)) {
    pieces.push(text.slice(from, at), words)
    from = at
  }
  return pieces.join('') + text.slice(from)
}
