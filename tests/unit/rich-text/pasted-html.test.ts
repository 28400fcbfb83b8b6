import { describe, expect, it } from 'vitest'
import { richTextOfHtml } from '#renderer/ui/rich-text/pasted-html.ts'
import { plainText } from '#shared/rich-text/plain-text'

const words = (html: string) => plainText(richTextOfHtml(html))

describe('markup from the clipboard', () => {
  it('keeps paragraphs, lists, bold, italic and links', () => {
    const html = '<p>One <b>two</b> <a href="https://sample.org/x">three</a></p>\n<ol>\n<li><p>four</p></li>\n<li><em>five</em></li></ol>'
    expect(richTextOfHtml(html).content).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'One ' },
          { type: 'text', text: 'two', marks: [{ type: 'bold' }] },
          { type: 'text', text: ' ' },
          { type: 'text', text: 'three', marks: [{ type: 'link', attrs: { href: 'https://sample.org/x' } }] },
        ],
      },
      {
        type: 'orderedList',
        content: [
          { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'four' }] }] },
          { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'five', marks: [{ type: 'italic' }] }] }] },
        ],
      },
    ])
  })

  it('gives a line for each heading, cell and division, and none for the layout between them', () => {
    expect(words('<div>\n  <h1>Title</h1>\n  <div>Text<br>broken</div>\n  <table><tr><td>a</td> <td>b</td></tr></table>\n</div>')).toBe('Title\nText\nbroken\na\nb')
  })

  it('keeps the space between words of different looks', () => {
    expect(words('<p><b>one</b>\n<i>two</i> three</p>')).toBe('one two three')
  })

  it('reads the looks that word processors give by style, and the wrapper that takes bold back', () => {
    const [block] = richTextOfHtml('<b style="font-weight:normal"><p><span style="font-weight:700">a</span><span style="font-style: italic">b</span>c</p></b>').content
    expect(block).toEqual({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'a', marks: [{ type: 'bold' }] },
        { type: 'text', text: 'b', marks: [{ type: 'italic' }] },
        { type: 'text', text: 'c' },
      ],
    })
  })

  it.each([
    '<script>alert(1)</script>',
    '<style>p{}</style>',
    '<img src=x onerror=alert(1)>',
    '<iframe src="https://sample.org"></iframe>',
    '<svg><text>x</text></svg>',
    '<!-- comment --><meta charset="utf-8"><title>x</title>',
  ])('has no words of %s', (html) => {
    expect(words(`<p>kept</p>${html}`)).toBe('kept')
  })

  it('never links to a script, however it is written', () => {
    const json = JSON.stringify(richTextOfHtml('<a href="javascript:alert(1)">a</a><a href=" java\nscript:x">b</a><a href="&#106;avascript:x">c</a>'))
    expect(json).not.toContain('link')
  })

  it('ends, however deep the markup is nested', () => {
    expect(words(`${'<div>'.repeat(20_000)}deep${'</div>'.repeat(20_000)}<p>top</p>`)).toContain('top')
  })
})
