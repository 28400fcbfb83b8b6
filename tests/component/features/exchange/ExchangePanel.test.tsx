import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { ExchangePanel } from '#renderer/features/exchange/ExchangePanel.tsx'
import type { Exchange, ExchangeState } from '#renderer/features/exchange/use-exchange.ts'
import type { PlannedRow } from '#shared/exchange/plan'
import { aDesk, renderOnDesk } from '../../../helpers/desk.tsx'

let done: string[]
beforeEach(() => {
  done = []
})

function show(state: ExchangeState) {
  const exchange: Exchange = {
    state,
    exportLibrary: () => undefined,
    exportMeeting: () => undefined,
    chooseFile: () => undefined,
    store: () => done.push('store'),
    leave: () => done.push('leave'),
  }
  return renderOnDesk(aDesk(), <ExchangePanel exchange={exchange} />)
}

const asking = (rows: readonly PlannedRow[]): ExchangeState => ({ step: 'asking', name: 'sample.zip', scope: { type: 'whole' }, rows })
const cells = (name: string) => within(screen.getByRole('row', { name: new RegExp(`^${name}`) })).getAllByRole('cell').map((cell) => cell.textContent)

describe('the look at a library file', () => {
  it('counts what is new, what is here already and what will stand beside it, and stores when told to', async () => {
    const { user } = show(
      asking([
        { table: 'editions', title: 'SAMPLE/RES/1/1', verdict: 'new' },
        { table: 'editions', title: 'SAMPLE/RES/1/2', verdict: 'same' },
        { table: 'notes', title: 'Ask for a date.', verdict: 'beside' },
        { table: 'tags', title: 'registers', verdict: 'kept' },
      ]),
    )
    expect(cells('Texts')).toEqual(['1', '1', '–', '–'])
    expect(cells('Notes')).toEqual(['–', '–', '1', '–'])
    expect(screen.getByText('Ask for a date.').closest('details')?.open).toBe(true)
    expect(screen.getByText('SAMPLE/RES/1/1').closest('details')?.open).toBe(false)
    await user.click(screen.getByRole('button', { name: 'Import' }))
    expect(done).toEqual(['store'])
  })

  it('offers nothing to store where all is here already', () => {
    show(asking([{ table: 'editions', title: 'SAMPLE/RES/1/1', verdict: 'same' }]))
    screen.getByText(/there is nothing to import/)
    expect(screen.queryByRole('button', { name: 'Import' })).toBeNull()
  })
})

describe('a library file that is refused', () => {
  it.each([
    ['not-a-library-file', /^It is not a library file/],
    ['newer-version', /^It was written by a newer version/],
    ['too-large', /^It is larger than/],
    ['damaged', /^It is damaged/],
    ['bad-row', /^It holds something/],
  ] as const)('as %s says so in words, and that nothing was changed', async (code, sentence) => {
    const { user } = show({ step: 'refused', name: 'sample.zip', error: { code, detail: 'notes.json, row 3' } })
    screen.getByText(sentence)
    screen.getByText(/Nothing in your library was changed\./)
    screen.getByText('Found: notes.json, row 3')
    await user.click(screen.getAllByRole('button', { name: 'Close' }).at(-1)!)
    expect(done).toEqual(['leave'])
  })
})

it('can be cancelled while it works, and says how far it is', async () => {
  const { user } = show({ step: 'working', task: 'store', done: 2, total: 5 })
  screen.getByText('2 of 5 texts')
  expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(2)
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(done).toEqual(['leave'])
})
