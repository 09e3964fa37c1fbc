/**
 * Makes the titles of a table's columns into buttons that sort it, up and then down. Numbers sort as numbers, days by their
 * `data-sort`. Without it the table stands in the order of the documents.
 */
export const sortScript = `
'use strict'
for (const table of document.querySelectorAll('table.documents')) {
  const body = table.tBodies[0]
  const titles = [...table.tHead.rows[0].cells].slice(0, -1)
  const key = (row, at) => row.cells[at].dataset.sort ?? row.cells[at].innerText.trim()
  const compare = new Intl.Collator('en-GB', { numeric: true }).compare
  titles.forEach((title, at) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...title.childNodes)
    title.append(button)
    button.addEventListener('click', () => {
      const down = title.getAttribute('aria-sort') === 'ascending'
      for (const other of titles) other.removeAttribute('aria-sort')
      title.setAttribute('aria-sort', down ? 'descending' : 'ascending')
      const rows = [...body.rows].sort((a, b) => compare(key(a, at), key(b, at)) * (down ? -1 : 1))
      body.append(...rows)
    })
  })
}
`
