import { describe, expect, it } from 'vitest'
import { readHtml } from '#renderer/ingest/html.ts'

const blocks = async (html: string): Promise<string[]> =>
  (await readHtml(html)).blocks.map(
    (one) => `${one.kind}${one.outline === null ? '' : one.outline} ${one.label ?? '–'} ${one.text}`,
  )

describe('HTML', () => {
  it('reads paragraphs and headings, and nothing of scripts, styles, navigation and hidden parts', async () => {
    expect(
      await blocks(
        '<head><title>T</title><style>p{}</style></head><nav>Home</nav><h2>Harbours</h2><script>alert(1)</script><p>Ships <b>come</b>\n and go.</p><p hidden>Not here</p><p style="display:none">Nor here</p>',
      ),
    ).toEqual(['text2 – Harbours', 'text – Ships come and go.'])
  })

  it('counts lists by their own type and start', async () => {
    expect(
      await blocks(
        '<ol start="3"><li>Three<ol type="a"><li>a</li><li><p>b</p></li></ol></li><li value="9">Nine</li></ol><ul><li>Mark</li></ul>',
      ),
    ).toEqual(['text 3. Three', 'text (a) a', 'text (b) b', 'text 9. Nine', 'text • Mark'])
  })

  it('lifts note calls that are raised or lead to a note, and keeps other links and figures as words', async () => {
    const { blocks: read } = await readHtml(
      '<p>Ledgers<sup>1</sup> and books<a href="#_ftn2">[2]</a> of <a href="https://example.org">1999</a></p><div id="ftn1"><p><a href="#_ftnref1">1</a> See the ledger.</p></div>',
    )
    expect(read.map(({ kind, text, calls }) => [kind, text, calls.map((call) => call.label)])).toEqual([
      ['text', 'Ledgers and books of 1999', ['1', '2']],
      ['footnote', 'See the ledger.', []],
    ])
  })

  it('reads a table as rows and a layout table as paragraphs', async () => {
    expect(
      await blocks(
        '<table><tr><td>North</td><td>12</td></tr></table><table><tr><td></td><td>Words alone</td></tr></table>',
      ),
    ).toEqual(['table-row – North\t12', 'text – Words alone'])
  })

  it('knows the declared language and survives very deep nesting', async () => {
    const deep = await readHtml(
      `<html lang="fr"><body>${'<div>'.repeat(2000)}deep${'</div>'.repeat(2000)}<p>Bonjour</p></body></html>`,
    )
    expect(deep.declaredLanguage).toBe('fr')
  })
})
