import { expect, test } from 'vitest'
import { runsIn } from '../../../src/reports/comments/runs.js'
import { p, r, sdt } from '../../support/docx.js'

const runs = (inside: string) => {
  const xml = `<w:body>${inside}</w:body>`
  return runsIn(xml, 'w:').map((run) => ({
    ...run,
    own: xml.slice(run.start, run.end),
    outside: xml.slice(run.outer.start, run.outer.end),
    wrapped: xml.slice(run.wrapper.start, run.wrapper.end),
  }))
}

test('runs come with the paragraph that they stand in, empty ones counted', () => {
  expect(
    runs(`<w:p/>${p(r('one') + r('two'))}<w:p><w:r/></w:p>`).map(({ paragraph, own }) => [paragraph, own]),
  ).toEqual([
    [1, r('one')],
    [1, r('two')],
    [2, '<w:r/>'],
  ])
})

test('a run in a text box is kept out of by way of the run that holds the box', () => {
  const box = `<w:r><w:pict><w:txbxContent>${p(r('in'))}</w:txbxContent></w:pict></w:r>`
  const [holder, inner] = runs(p(box))
  expect(holder?.paragraph).toBe(0)
  expect(inner?.paragraph).toBe(1)
  expect(inner?.outside).toBe(box)
})

test('the outermost wrapper in the paragraph is told', () => {
  const link = `<w:hyperlink><w:ins>${r('in')}</w:ins></w:hyperlink>`
  expect(runs(p(link + r('out'))).map(({ wrapped }) => wrapped)).toEqual([link, r('out')])
})

test('comments and character data hold no tags', () => {
  expect(runs(p(`<!-- <w:r> -->${r('<w:t><![CDATA[<w:r>]]></w:t>')}`))).toHaveLength(1)
})

test('a paragraph that is alone in a content control is known', () => {
  expect(runs(sdt(p(r('a')))).map(({ host }) => host.alone)).toEqual([true])
  expect(runs(sdt(p(r('a')) + p(r('b')))).map(({ host }) => host.alone)).toEqual([false, false])
})
