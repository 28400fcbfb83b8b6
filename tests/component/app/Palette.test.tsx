import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import type { EditionId, InstrumentId } from '#shared/domain/ids'
import { addEditions } from '#renderer/db/editions.ts'
import type { Desk } from '#renderer/desk/desk.ts'
import { Palette } from '#renderer/app/palette/Palette.tsx'
import type { View } from '#renderer/app/view.ts'
import { aDraft, paragraphsUpTo } from '../../helpers/builders.ts'
import { aDesk, renderOnDesk } from '../../helpers/desk.tsx'

let desk: Desk
let done: string[]
const editionId = 'id-1' as EditionId

beforeEach(async () => {
  desk = aDesk()
  done = []
  const text = { source: { name: 'sample.pdf', bytes: new Uint8Array([1]) }, draft: aDraft({ paragraphs: paragraphsUpTo(90) }), instrumentId: 'SAMPLE/RES/1/1' as InstrumentId }
  await addEditions(desk.db, [{ ...text, origin: 'imported' }], desk.env)
})

const show = (view: View['name'] = 'reader', reading: EditionId | null = editionId) =>
  renderOnDesk(
    desk,
    <Palette
      view={view}
      reading={reading}
      onCommand={(command) => done.push(command)}
      onOpenText={(id, paragraphId) => done.push(`${id} ${paragraphId}`)}
      onClose={() => done.push('closed')}
    />,
  )
const offered = () => screen.queryAllByRole('menuitem').map(({ textContent }) => textContent)

test('an action is found by a part of its name and done', async () => {
  const { user } = show()
  await user.keyboard('akoma')
  await waitFor(() => expect(offered()).toEqual(['Export the text as Akoma Ntoso…']))
  await user.keyboard('{Enter}')
  await waitFor(() => expect(done).toEqual(['closed', 'export-akn']))
})

test('the actions of the place where one is stand first, each with its key', async () => {
  show('reader')
  await waitFor(() => expect(offered()[0]).toBe('Write a noteN'))
  expect(offered()).toContain('Write a note: Red line3')
  expect(offered()).toContain('UndoCtrl Z')
})

test('an action of the reader is the press of its key', async () => {
  const pressed: string[] = []
  const listener = ({ key, isTrusted, target }: KeyboardEvent) => (isTrusted || target instanceof HTMLInputElement ? undefined : pressed.push(key))
  window.addEventListener('keydown', listener)
  const { user, unmount } = show('reader')
  await user.click(await screen.findByRole('menuitem', { name: /^Write a note: Ask/ }))
  unmount()
  await waitFor(() => expect(pressed).toContain('2'))
  window.removeEventListener('keydown', listener)
})

test('elsewhere the reader’s actions are not offered', async () => {
  show('library')
  await waitFor(() => expect(offered()).toContain('UndoCtrl Z'))
  expect(offered()).not.toContain('Write a noteN')
})

test('a text is found by its symbol and by its title', async () => {
  const { user } = show('library', null)
  await user.keyboard('res/1')
  await waitFor(() => expect(offered()).toEqual(['SAMPLE/RES/1/1 · Sample resolutionEnglish']))
  await user.keyboard('{Enter}')
  await waitFor(() => expect(done).toEqual(['closed', `${editionId} null`]))
})

test('“para 85” goes to the paragraph of the open text', async () => {
  const { user } = show()
  await user.keyboard('para 85')
  await waitFor(() => expect(offered()[0]).toBe('Go to paragraph 85SAMPLE/RES/1/1, para. 85'))
  await user.keyboard('{ArrowDown}{Enter}')
  await waitFor(() => expect(done).toEqual(['closed', `${editionId} body/85`]))
})
