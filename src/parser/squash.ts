/**
 * Lower-case letters and digits only. Headings are compared this way because converted plans lose the spaces in them
 * ("Thechildoryoungperson'sspecialeducationalneeds").
 */
export function squash(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
