import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseShellState, rememberIn } from '#electron/main/shell-state.ts'

const nothing = { window: null, openFolder: null, saveFolder: null }
const place = { x: 1, y: 2, width: 900, height: 600, maximised: true }

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aide-memoire-state-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('what the shell remembers', () => {
  it('outlives a restart', () => {
    const path = join(folder, 'new', 'shell-state.json')
    const first = rememberIn(path)
    first.change({ window: place })
    first.change({ openFolder: '/texts' })
    expect(rememberIn(path).get()).toEqual({ window: place, openFolder: '/texts', saveFolder: null })
    expect(readdirSync(join(folder, 'new'))).toEqual(['shell-state.json'])
  })

  it('is nothing after a file was cut short', () => {
    const path = join(folder, 'shell-state.json')
    writeFileSync(path, '{"window":{"x":1')
    expect(rememberIn(path).get()).toEqual(nothing)
  })

  it('costs only the memory where it cannot be written', () => {
    const path = join(folder, 'shell-state.json')
    writeFileSync(path, '')
    const remembered = rememberIn(join(path, 'below-a-file.json'))
    remembered.change({ saveFolder: '/packs' })
    expect(remembered.get().saveFolder).toBe('/packs')
  })

  it('keeps of a foreign value only what has the right shape', () => {
    expect(parseShellState({ window: { ...place, x: '1' }, openFolder: 3, saveFolder: '/packs' })).toEqual({
      ...nothing,
      saveFolder: '/packs',
    })
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(Object.keys(parseShellState(value))).toEqual(Object.keys(nothing))
      }),
    )
  })
})
