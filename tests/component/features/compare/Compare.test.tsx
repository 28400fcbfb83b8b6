import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { addEditions } from '#renderer/db/editions.ts'
import { getSettings, saveSettings } from '#renderer/db/settings.ts'
import type { Desk } from '#renderer/desk/desk.ts'
import type { Edition } from '#shared/domain/edition'
import type { EditionId, InstrumentId, ParagraphId } from '#shared/domain/ids'
import type { Paragraph } from '#shared/domain/paragraph'
import { settleByRule } from '../../../fixtures/comparison/settle-changes.ts'
import { aDraft, aParagraph } from '../../../helpers/builders.ts'
import { ComparisonWorker } from '../../../helpers/comparison-worker.ts'
import { aDesk, renderOnDesk } from '../../../helpers/desk.tsx'
import { standInForMain } from '../../../helpers/fake-main-api.ts'

const main = standInForMain()
const { Compare } = await import('#renderer/features/compare/Compare.tsx')

let desk: Desk
let opened: unknown[]
beforeEach(() => {
  vi.stubGlobal('Worker', ComparisonWorker)
  Element.prototype.scrollIntoView = () => {}
  desk = aDesk()
  opened = []
  main.saved.length = 0
})

const numbered = (...texts: readonly string[]): readonly Paragraph[] =>
  texts.map((text, ordinal) => aParagraph({ text, ordinal, label: String(ordinal + 1), id: `body/${ordinal + 1}` as ParagraphId }))

const registers = 'Requests the sample secretariat to keep a [public] register of the owners of companies and trusts;'
const report = 'Invites States to report each year on the sample assets that they have returned, and on the time that it took;'
const review = 'Decides to hold a review of the implementation of the present sample text at its third session;'
const training = 'Encourages the training of investigators, prosecutors and judges in the tracing of sample funds;'

async function store(symbol: string, paragraphs: readonly Paragraph[], part: Partial<Edition> & { readonly work?: string } = {}): Promise<EditionId> {
  const { work = 'SAMPLE/RES/7/1', ...masthead } = part
  const draft = aDraft({ paragraphs, masthead: { symbol, ...masthead } })
  const text = { source: { name: 'sample.docx', bytes: new Uint8Array([1]) }, draft, instrumentId: work as InstrumentId, origin: 'imported' as const }
  const added = await addEditions(desk.db, [text], desk.env)
  return added.rows.find(({ table }) => table === 'editions')?.key as EditionId
}

/** A draft, its revision and the adopted text. */
async function storeEditions() {
  const draft = await store('SAMPLE/L.1', numbered(registers, report, review), { kind: 'draft' })
  const revised = await store('SAMPLE/L.1/Rev.1', numbered(training, registers.replace('[public]', '[central]'), report), { kind: 'draft' })
  const adopted = await store('SAMPLE/RES/7/1', numbered(training, registers.replace('[public] ', ''), report))
  return { draft, revised, adopted }
}

const show = (from: { readonly editionId: EditionId; readonly paragraphId: ParagraphId | null } | null = null) =>
  renderOnDesk(desk, <Compare from={from} onOpenText={(id, at) => opened.push([id, at])} onAddToMeeting={(drafts, subject) => opened.push({ drafts, subject })} onLibrary={() => opened.push('library')} />)

const rows = () => screen.findAllByRole('article')
const rowNames = async () => (await rows()).map((row) => row.getAttribute('aria-label'))
const here = () => document.querySelector('.compare-row[aria-current=true]')?.getAttribute('aria-label')
const chosen = (label: string) => screen.getByLabelText<HTMLSelectElement>(label, { selector: 'select' }).value

describe('the comparison', () => {
  it('says what it needs while the library has fewer than two texts', async () => {
    await store('SAMPLE/L.1', numbered(registers))
    const { user } = show()
    await screen.findByText('Two texts are needed to compare')
    await user.click(screen.getByRole('button', { name: 'Go to the library' }))
    expect(opened).toEqual(['library'])
  })

  it('pairs the text that it was asked for with the edition before it, and opens at the paragraph', async () => {
    const { draft, revised } = await storeEditions()
    show({ editionId: revised, paragraphId: 'body/2' as ParagraphId })
    await rows()
    expect([chosen('Before'), chosen('After')]).toEqual([draft, revised])
    await waitFor(() => expect(here()).toBe('Changed, 1 → 2'))
  })

  it('offers editions of the same work first, in the order of their making', async () => {
    const { adopted } = await storeEditions()
    await store('SAMPLE/RES/9/9', numbered(review), { work: 'SAMPLE/RES/9/9' })
    show({ editionId: adopted, paragraphId: null })
    await rows()
    const same = within(screen.getByLabelText('Before', { selector: 'select' })).getByRole('group', { name: 'Editions of the same text' })
    const offered = within(same).getAllByRole('option').map((option) => option.textContent?.split(' · ')[0])
    expect(offered).toEqual(['SAMPLE/L.1', 'SAMPLE/L.1/Rev.1', 'SAMPLE/RES/7/1'])
  })

  it('remembers the pair and how it was shown', async () => {
    const { draft, adopted } = await storeEditions()
    const { user, unmount } = show()
    await rows()
    await user.selectOptions(screen.getByLabelText('Before', { selector: 'select' }), draft)
    await user.click(screen.getByLabelText('Inline'))
    await waitFor(async () => expect((await getSettings(desk.db)).comparison).toMatchObject({ beforeId: draft, afterId: adopted, layout: 'inline' }))
    unmount()
    show()
    await rows()
    expect([chosen('Before'), chosen('After')]).toEqual([draft, adopted])
    expect(screen.getByLabelText<HTMLInputElement>('Inline').checked).toBe(true)
  })

  it('says changed words in words too, for those who do not see line and colour', async () => {
    const { revised } = await storeEditions()
    show({ editionId: revised, paragraphId: null })
    const [, changed] = (await rows()).filter((row) => /Changed|Inserted/.test(row.getAttribute('aria-label') ?? ''))
    expect(changed?.querySelector('del')?.textContent).toMatch(/^ deleted: \[?public/)
    expect(changed?.querySelector('ins')?.textContent).toMatch(/^ inserted: \[?central/)
  })

  it('walks the changes by J and K and says which one it is', async () => {
    const { revised } = await storeEditions()
    const { user } = show({ editionId: revised, paragraphId: null })
    expect(await rowNames()).toEqual(['Inserted, 1', 'Changed, 1 → 2', '2 is now 3, 2 → 3', 'Deleted, 3'])
    await user.keyboard('j')
    await waitFor(() => expect(here()).toBe('Inserted, 1'))
    await user.keyboard('jj')
    await waitFor(() => expect(here()).toBe('Deleted, 3'))
    screen.getByRole('heading', { name: 'Change 3 of 3' })
    await user.keyboard('k')
    await waitFor(() => expect(here()).toBe('Changed, 1 → 2'))
  })

  it('folds what did not change away, and unfolds it on request', async () => {
    const { revised } = await storeEditions()
    const { user } = show({ editionId: revised, paragraphId: null })
    await rows()
    await user.keyboard('c')
    await waitFor(async () => expect(await rowNames()).not.toContain('2 is now 3, 2 → 3'))
    await user.click(screen.getByRole('button', { name: '1 paragraph unchanged' }))
    expect(await rowNames()).toContain('2 is now 3, 2 → 3')
  })

  it('jumps between the two places of a paragraph that moved', async () => {
    const before = await store('SAMPLE/L.1', numbered(registers, report, review, training), { kind: 'draft' })
    const after = await store('SAMPLE/RES/7/1', numbered(report, review, training, registers))
    await saveSettings(desk.db, { comparison: { ...(await getSettings(desk.db)).comparison, beforeId: before, afterId: after } })
    const { user } = show()
    expect(await rowNames()).toEqual(['Moved to 4, 1', '2 is now 1, 2 → 1', '3 is now 2, 3 → 2', '4 is now 3, 4 → 3', 'Moved from 1, 1 → 4'])
    await user.keyboard('j')
    await waitFor(() => expect(here()).toBe('Moved from 1, 1 → 4'))
    await user.keyboard('g')
    await waitFor(() => expect(here()).toBe('Moved to 4, 1'))
  })

  it('adds the current change, or the whole comparison, to a meeting', async () => {
    const { draft, revised } = await storeEditions()
    const { user } = show({ editionId: revised, paragraphId: 'body/2' as ParagraphId })
    await rows()
    await user.keyboard('m')
    await user.click(screen.getByRole('button', { name: 'Add the comparison to a meeting' }))
    const pair = { type: 'comparison', beforeId: draft, afterId: revised }
    expect(opened).toEqual([
      { drafts: [{ ...pair, at: { editionId: revised, paragraphId: 'body/2' } }], subject: 'Change to SAMPLE/L.1/Rev.1, para. 2 (draft)' },
      { drafts: [pair], subject: 'SAMPLE/L.1 → SAMPLE/L.1/Rev.1' },
    ])
  })

  it('opens a paragraph in the reader on either side', async () => {
    const { draft, revised } = await storeEditions()
    const { user } = show({ editionId: revised, paragraphId: 'body/2' as ParagraphId })
    await user.click(await screen.findByRole('button', { name: /^Open before/ }))
    await user.keyboard('o')
    expect(opened).toEqual([[draft, 'body/1'], [revised, 'body/2']])
  })

  it('counts open brackets of a draft, by paragraph and in all, down to none', async () => {
    const { draft, revised, adopted } = await storeEditions()
    const { user } = show({ editionId: revised, paragraphId: null })
    await rows()
    const list = screen.getByRole('complementary', { name: 'Changes' })
    expect(within(list).getByRole('heading', { name: 'Open brackets 1 → 1' })).toBeDefined()
    within(list).getByRole('button', { name: '2 [1]' })
    await user.selectOptions(screen.getByLabelText('After', { selector: 'select' }), adopted)
    await user.selectOptions(screen.getByLabelText('Before', { selector: 'select' }), draft)
    await screen.findByRole('heading', { name: 'Open brackets 1 → 0' })
    screen.getByText('No square bracket is open any more.')
  })

  it('groups the alternatives of a number', async () => {
    const alternatives = ['5', '5 bis', '5 alt'].map((label, ordinal) =>
      aParagraph({ label, path: [label], ordinal, text: [registers, report, review][ordinal] ?? '', id: `body/${label}` as ParagraphId }),
    )
    const after = await store('SAMPLE/L.1/Rev.1', alternatives, { kind: 'draft' })
    await store('SAMPLE/L.1', numbered(registers), { kind: 'draft' })
    show({ editionId: after, paragraphId: null })
    const group = await screen.findByRole('list', { name: 'Alternatives of 5' })
    expect(within(group).getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['5', '5 bis', '5 alt'])
  })

  it('says so when nothing differs, and when the same text stands on both sides', async () => {
    const one = await store('SAMPLE/L.1', numbered(registers, report), { kind: 'draft' })
    const other = await store('SAMPLE/RES/7/1', numbered(registers, report))
    const { user } = show({ editionId: other, paragraphId: null })
    await screen.findByText(/^No paragraph differs/)
    await user.selectOptions(screen.getByLabelText('After', { selector: 'select' }), one)
    await screen.findByText('The same text stands on both sides')
  })

  it('writes a Word file with tracked changes, signed by the user', async () => {
    const { draft, revised } = await storeEditions()
    await saveSettings(desk.db, { authorName: 'Sample Organization' })
    const { user } = show({ editionId: revised, paragraphId: null })
    await rows()
    // What packs the file would start workers too, if there were any.
    vi.unstubAllGlobals()
    await user.click(screen.getByRole('button', { name: /^Word with tracked changes/ }))
    await screen.findByText(/^Saved: SAMPLE-L\.1 to SAMPLE-L\.1-Rev\.1, changes\.docx/)
    const bytes = main.saved[0]?.bytes ?? new Uint8Array()
    expect(await settleByRule(bytes, 'accepted')).toEqual([`1\t${training}`, `2\t${registers.replace('[public]', '[central]')}`, `3\t${report}`])
    expect(await settleByRule(bytes, 'rejected')).toEqual([`1\t${registers}`, `2\t${report}`, `3\t${review}`])
    expect([chosen('Before'), chosen('After')]).toEqual([draft, revised])
  })
})
