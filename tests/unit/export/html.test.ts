import { describe, expect, it } from 'vitest'
import { renderHtml } from '#renderer/export/html.ts'
import { stringsOfHtml } from '#renderer/export/html-strings.ts'
import { renderPrintPage } from '#renderer/export/html-print.ts'
import type { BriefingPack } from '#shared/domain/pack'
import { usualLook } from '#shared/domain/pack-look'
import { emptyPack, everyBlock, packOfWords } from '../../fixtures/packs/sample-packs.ts'

const html = renderHtml(everyBlock)
const words = (markup: string): string => [...(stringsOfHtml(markup).get('words') ?? [])].join(' ').replace(/\s+/g, ' ')

describe('the web page of a pack', () => {
  it('needs nothing beside it: no script, no request, its looks inside', () => {
    const full = renderHtml({ ...everyBlock, look: { ...usualLook, logo: { bytes: new Uint8Array([1, 2, 3]), type: 'png', width: 1, height: 1, alt: 'Sample' } } })
    expect(full).not.toMatch(/<script|<link|<iframe|@import|url\(/i)
    expect([...full.matchAll(/\bsrc="([^"]{0,22})/g)].map(([, address]) => address)).toEqual(['data:image/png;base64,'])
    expect([...html.matchAll(/href="([^"#][^"]*)"/g)].every(([, address]) => /^(https|mailto):/.test(address ?? ''))).toBe(true)
  })

  it('holds every word of the pack, quotations with their numbers and citations', () => {
    const said = words(html)
    for (const { text } of everyBlock.footnotes) expect(said).toContain(text.replace(/\s+/g, ' '))
    for (const block of everyBlock.blocks) {
      if (block.type === 'heading') expect(said).toContain(block.text.replace(/\s+/g, ' '))
      if (block.type === 'quotation') expect(said).toContain(block.citation)
    }
  })

  it('leads each link to a place that is there, and names no place twice', () => {
    const ids = [...html.matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target] of html.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target)
  })

  it('says its language and direction, and those of each quotation', () => {
    expect(html).toMatch(/<html lang="en" dir="ltr">/)
    expect(html).toMatch(/<blockquote lang="ar" dir="rtl">/)
  })

  it('takes no word of the user’s for markup', () => {
    const evil = renderHtml(packOfWords('<script>alert(1)</script>"><img src=x onerror=1>&amp;'))
    expect(evil).not.toMatch(/<script|<img/)
    expect(words(evil)).toContain('<script>alert(1)</script>"><img src=x onerror=1>&amp;')
  })

  it('lets no name of a face or colour out of its style sheet', () => {
    const look = { ...usualLook, textFont: 'Arial"; } body { background: url(x)', accent: 'red; } </style><script>' }
    expect(renderHtml({ ...emptyPack, look })).not.toMatch(/url\(|<script|red;/)
  })

  it('shows what was deleted and inserted as such', () => {
    const changes: BriefingPack = {
      ...emptyPack,
      blocks: [
        {
          type: 'changes',
          bookmark: 'changes_1',
          paragraphs: [{ label: '5', level: 0, remark: null, changes: [{ change: 'same', text: 'Decides ' }, { change: 'deleted', text: 'to consider' }, { change: 'inserted', text: 'to establish' }] }],
          citation: 'A sample draft',
          citationTarget: null,
          footnote: null,
          tracked: null,
          remarks: [],
          language: 'en',
          direction: 'ltr',
        },
      ],
    }
    expect(renderHtml(changes)).toContain('Decides <del>to consider</del><ins>to establish</ins>')
  })
})

describe('the page that is printed', () => {
  it('asks for its looks by name, names the pages in its contents, and turns wide parts', () => {
    const pack: BriefingPack = { ...everyBlock, blocks: [...everyBlock.blocks, { type: 'orientation', to: 'landscape' }, { type: 'paragraph', runs: [{ text: 'Wide.' }], look: 'plain', direction: 'ltr' }] }
    const page = renderPrintPage(pack, '@font-face {}', new Map([['item_1', 41]]))
    expect(page.html).toContain('<link rel="stylesheet" href="print.css">')
    expect(page.html).toMatch(/href="#item_1">[^<]*<\/a> <span>41<\/span>/)
    expect(page.html).toMatch(/<section class="wide">\s*<p class="plain" dir="ltr">Wide\.<\/p><\/section>/)
    expect(page.css).toContain('@page wide { size: A4 landscape;')
    expect(page.head).toEqual([`${pack.header.mark} · ${pack.header.title}`])
  })
})
