import type { Page } from 'playwright'
import { addToNewMeeting, openText, paragraph } from './delegate.ts'
import { expect, test } from './fixtures.ts'
import { lookOver } from './look-over.ts'

const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name })
const items = (page: Page) => page.getByRole('grid', { name: 'Agenda' })

/** A meeting with two items, two paragraphs under the first one and another one not yet used. */
async function aMeeting(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add three sample texts' }).click()
  await page.locator('.library-table tbody tr').nth(2).waitFor()
  await openText(page, 'Follow-up')
  await paragraph(page, 'body/1').click({ position: { x: 12, y: 12 } })
  await addToNewMeeting(page, 'Sample Conference', { label: '4', title: 'Asset recovery' })
  await paragraph(page, 'body/2').click({ position: { x: 12, y: 12 } })
  await page.keyboard.press('m')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Not yet used' }).click()
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('navigation').getByRole('button', { name: /^Meetings/ }).click()
  await page.getByRole('button', { name: 'Sample Conference' }).click()
  const line = page.getByRole('form', { name: 'Add an agenda item' })
  await line.getByLabel('Title of the item').fill('Prevention')
  await line.getByLabel('Title of the item').press('Enter')
  await items(page).getByRole('row', { name: 'Prevention' }).waitFor()
}

test('a delegation prepares a meeting: facts, a proposal, a statement over its limit, a demand with its verdict', async ({ app }) => {
  const { page } = app
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await aMeeting(page)
  const found: Record<string, readonly string[]> = {}

  await items(page).getByRole('row', { name: /^Item 4/ }).click()
  await page.getByLabel('Our aim').fill('A date for the follow-up')
  await page.getByRole('combobox', { name: 'Add to the brief…' }).selectOption('Ask')
  await page.getByRole('textbox', { name: 'Ask', exact: true }).fill('A stronger verb.')
  await page.getByRole('combobox', { name: 'Propose wording for a clipped paragraph…' }).selectOption({ index: 1 })
  const wording = page.getByLabel('As it would read')
  const source = await wording.inputValue()
  await wording.fill(`${source} without delay`)
  await expect(page.locator('.proposal-change ins')).toContainText('without delay')
  Object.assign(found, await lookOver(app, 'agenda'))

  await tab(page, /^Facts/).click()
  await page.getByLabel('Place', { exact: true }).fill('Doha')
  await page.getByLabel('Minutes a statement may take').fill('1')
  const speakers = page.getByRole('region', { name: 'Speakers’ order' })
  const line = speakers.getByRole('form')
  for (const party of ['Sampleland', 'Group of Samples']) {
    await line.getByLabel('State or group').fill(party)
    await line.getByLabel('State or group').press('Enter')
    await speakers.getByRole('row', { name: party }).waitFor()
  }
  await speakers.getByRole('textbox', { name: 'Speaker: Sampleland' }).click()
  await page.keyboard.type('Ms. Sample 2')
  await speakers.getByRole('row', { name: 'Group of Samples' }).dragTo(speakers.getByRole('row', { name: 'Sampleland' }), { sourcePosition: { x: 12, y: 16 }, targetPosition: { x: 12, y: 2 } })
  await expect(speakers.getByRole('row')).toHaveCount(2)
  await expect(speakers.getByRole('row').first()).toHaveAccessibleName('Group of Samples')
  Object.assign(found, await lookOver(app, 'facts'))

  await tab(page, /^Statements/).click()
  await page.getByRole('button', { name: 'Add a statement' }).click()
  await page.getByLabel('Title of the statement').fill('Statement under item 4')
  await page.getByRole('textbox', { name: 'Words of the statement' }).fill('word '.repeat(112))
  await expect(page.getByText('1:10 of 1:00 min')).toBeVisible()
  await expect(page.getByText('Over the limit', { exact: true })).toBeVisible()
  await expect(page.getByText('Cut 12 words')).toBeVisible()
  Object.assign(found, await lookOver(app, 'statement'))

  await tab(page, /^Follow-up/).click()
  await page.getByRole('button', { name: 'Add a demand' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Ask', { exact: true }).fill('A date for the follow-up')
  await form.getByLabel('Verdict').selectOption('Partly met')
  Object.assign(found, await lookOver(app, 'demand'))
  await form.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByText('needs a quotation')).toBeVisible()
  await page.getByRole('button', { name: 'A date for the follow-up' }).click()
  await form.getByRole('combobox', { name: 'Add a clipped paragraph…' }).selectOption({ index: 1 })
  await expect(form.getByRole('blockquote')).toContainText(source)
  await form.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByText('needs a quotation')).toHaveCount(0)
  Object.assign(found, await lookOver(app, 'follow-up'))
  expect(found).toEqual({})

  await app.relaunch()
  await app.page.getByRole('navigation').getByRole('button', { name: /^Meetings/ }).click()
  await app.page.getByRole('button', { name: 'Sample Conference' }).click()
  await items(app.page).getByRole('row', { name: /^Item 4/ }).click()
  await expect(app.page.getByLabel('As it would read')).toHaveValue(`${source} without delay`)
  await tab(app.page, /^Facts/).click()
  await expect(app.page.getByRole('textbox', { name: 'Speaker: Sampleland' })).toHaveValue('Ms. Sample 2')
})

test('what is not yet used is dragged to an item, and from there to another one', async ({ app }) => {
  const { page } = app
  await aMeeting(page)
  await page.getByRole('button', { name: /^Not yet used/ }).click()
  const clippings = page.getByRole('grid', { name: 'Clippings' }).getByRole('row')
  await clippings.first().dragTo(items(page).getByRole('row', { name: 'Prevention' }), { targetPosition: { x: 60, y: 16 } })
  await page.getByText('Moved to Prevention.').waitFor()
  await expect(page.getByText('Everything is in its place')).toBeVisible()
  await items(page).getByRole('row', { name: 'Prevention' }).click()
  await clippings.first().dragTo(items(page).getByRole('row', { name: /^Item 4/ }), { targetPosition: { x: 60, y: 16 } })
  await page.getByText('Moved to Item 4 — Asset recovery.').waitFor()
  await items(page).getByRole('row', { name: /^Item 4/ }).click()
  await expect(clippings).toHaveCount(2)
  await clippings.first().dragTo(page.getByRole('button', { name: /^Not yet used/ }))
  await page.getByText('Moved to Not yet used.').waitFor()
  await expect(clippings).toHaveCount(1)
})

test('a paragraph is dragged by its number onto the meetings, a text is put to an item from the library, a change from a comparison', async ({ app }) => {
  const { page } = app
  await aMeeting(page)
  const meetings = page.getByRole('navigation').getByRole('button', { name: /^Meetings/ })
  const dialog = page.getByRole('dialog')
  const add = async () => {
    await dialog.getByRole('button', { name: 'Add', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
  }
  await page.getByRole('navigation').getByRole('button', { name: 'Reader' }).click()
  await paragraph(page, 'body/3').locator('.para-label').dragTo(meetings)
  await add()

  await page.getByRole('navigation').getByRole('button', { name: /^Library/ }).click()
  const text = page.locator('.library-table tbody tr').first()
  await text.hover()
  await text.getByRole('button', { name: /^Put to a meeting/ }).click()
  await add()

  await page.keyboard.press('Control+5')
  await page.getByLabel('Before', { exact: true }).selectOption({ index: 1 })
  await page.getByLabel('After', { exact: true }).selectOption({ index: 2 })
  await page.locator('.compare-row').nth(3).waitFor()
  await page.getByRole('button', { name: 'Next change' }).click()
  await page.locator('.compare-row[aria-current]').waitFor()
  // The reader's styles are loaded too by now: none of them is the comparison's.
  expect((await page.locator('.compare-row[aria-current]').boundingBox())?.width).toBeGreaterThan(600)
  await page.keyboard.press('m')
  await add()

  await meetings.click()
  await page.getByRole('button', { name: 'Sample Conference' }).click()
  await expect(page.getByRole('grid', { name: 'Clippings' }).getByRole('row')).toHaveCount(2)
  await expect(page.getByRole('list', { name: 'Documents of the item' }).getByRole('listitem')).toHaveCount(1)
  await page.getByRole('row', { name: /^Change to/ }).click()
  await page.locator('.compare-row').first().waitFor()
})
