import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RichBlock } from '#shared/domain/rich-text'
import { cleanRichText, isLinkable } from '#shared/rich-text/clean'
import { linesOf } from '#shared/rich-text/lines'
import { isBlank, plainText, richText } from '#shared/rich-text/plain-text'

const words = (text: string, ...marks: readonly object[]) => (marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text })
const paragraph = (...content: readonly object[]) => (content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' })
const item = (...content: readonly object[]) => ({ type: 'listItem', content })
const doc = (...content: readonly object[]) => ({ type: 'doc', content })
const link = (href: string) => ({ type: 'link', attrs: { href } })
const cleaned = (...content: readonly object[]) => cleanRichText(doc(...content)).content

describe('plain words', () => {
  it('become a paragraph a line and come back to the letter', () => {
    fc.assert(
      fc.property(fc.string(), (plain) => {
        expect(plainText(richText(plain))).toBe(plain.replace(/\r\n|[\r\u2028\u2029]/gu, '\n'))
      }),
    )
  })

  it('of a list begin with their bullets and numbers', () => {
    const list = cleanRichText(
      doc(
        { type: 'orderedList', content: [item(paragraph(words('One'))), item(paragraph(words('Two')), { type: 'bulletList', content: [item(paragraph(words('Deep')))] })] },
        paragraph(words('After'), { type: 'hardBreak' }, words('the break')),
      ),
    )
    expect(plainText(list)).toBe('1. One\n2. Two\n• Deep\nAfter\nthe break')
    expect(linesOf(list).map(({ depth, marker }) => [depth, marker])).toEqual([[1, '1.'], [1, '2.'], [2, '•'], [0, null], [0, null]])
  })

  it('are blank when they are only white space', () => {
    expect(isBlank(richText(' \n'))).toBe(true)
    expect(isBlank(cleanRichText(doc({ type: 'bulletList', content: [item(paragraph())] })))).toBe(true)
    expect(isBlank(richText('.'))).toBe(false)
  })
})

describe('rich text from outside', () => {
  it('keeps the looks that a note has', () => {
    const kept: readonly object[] = [
      paragraph(words('a', { type: 'bold' }), words('b', { type: 'italic' }, link('https://sample.org/x?y=1')), { type: 'hardBreak' }),
      { type: 'bulletList', content: [item(paragraph(words('c')))] },
      { type: 'orderedList', content: [item(paragraph(words('d')), paragraph(words('e')))] },
    ]
    expect(cleaned(...kept)).toEqual(kept)
  })

  it('loses everything else but its words', () => {
    expect(cleaned({ type: 'heading', attrs: { level: 1 }, content: [words('Title', { type: 'strike' }, { type: 'bold' })] })).toEqual([
      paragraph(words('Title', { type: 'bold' })),
    ])
    expect(cleaned({ type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph(words('cell'))] }] }] })).toEqual([
      paragraph(words('cell')),
    ])
    expect(cleaned({ type: 'image', attrs: { src: 'https://sample.org/track.gif' } })).toEqual([paragraph()])
  })

  it.each(['javascript:alert(1)', 'http://sample.org', 'data:text/html,x', 'https://sample.org/a b', ' https://sample.org', 'https://"onclick="', 'file:///etc/passwd', 'mailto:'])(
    'does not link to %s',
    (href) => {
      expect(isLinkable(href)).toBe(false)
      expect(cleaned(paragraph(words('here', link(href))))).toEqual([paragraph(words('here'))])
    },
  )

  it.each(['https://sample.org', 'HTTPS://sample.org/%20', 'mailto:a@sample.org?subject=x'])('links to %s', (href) => {
    expect(isLinkable(href)).toBe(true)
  })

  it('joins neighbours of one look and takes control characters out', () => {
    expect(cleaned(paragraph(words('a\u0000b\t'), words('c\ud800')))).toEqual([paragraph(words('ab c\ufffd'))])
  })

  it('is rich text whatever comes, without an error', () => {
    for (const odd of [null, undefined, 7, 'doc', [], { type: 'doc' }, { type: 'doc', content: [null, 3, { content: 'x' }] }, { content: { length: 3 } }])
      expect(cleanRichText(odd)).toEqual(richText(''))
    expect(cleanRichText(JSON.parse('{"__proto__": {"content": [{"type": "text", "text": "x"}]}}'))).toEqual(richText(''))
  })

  it('does not overflow however deep it is nested', () => {
    let deep: object = paragraph(words('bottom'))
    for (let level = 0; level < 5000; level++) deep = { type: 'bulletList', content: [item(deep)] }
    expect(plainText(cleanRichText(doc(deep, paragraph(words('top')))))).toContain('top')
  })

  it('is clean after one cleaning: the second changes nothing, and every block obeys the grammar', () => {
    const { block } = fc.letrec<{ node: object; block: object }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.record({
          type: fc.constant('text'),
          text: fc.string(),
          marks: fc.array(fc.oneof(fc.constantFrom({ type: 'bold' }, { type: 'italic' }, { type: 'underline' }), fc.webUrl().map(link))),
        }),
        fc.constant({ type: 'hardBreak' }),
        tie('block'),
      ),
      block: fc.record({
        type: fc.constantFrom('paragraph', 'bulletList', 'orderedList', 'listItem', 'blockquote', 'text'),
        content: fc.array(tie('node'), { maxLength: 3 }),
      }),
    }))
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (content) => {
        const once = cleanRichText({ type: 'doc', content })
        expect(cleanRichText(once)).toEqual(once)
        expect(once.content.length).toBeGreaterThan(0)
        once.content.forEach(expectBlock)
      }),
    )
  })
})

function expectBlock(block: RichBlock): void {
  if (block.type === 'paragraph') {
    for (const inline of block.content ?? []) expect(['text', 'hardBreak']).toContain(inline.type)
    return
  }
  expect(['bulletList', 'orderedList']).toContain(block.type)
  expect(block.content.length).toBeGreaterThan(0)
  for (const { type, content } of block.content) {
    expect(type).toBe('listItem')
    expect(content[0]?.type).toBe('paragraph')
    content.forEach(expectBlock)
  }
}

