import { describe, expect, it } from 'vitest'
import type { PackChoices } from '#shared/domain/pack-choices'
import { checkRows } from '#shared/exchange/check-rows'
import { upgradeRows } from '#shared/exchange/older-files'
import { sampleMeeting } from '../../fixtures/packs/build-sample.ts'

const meeting = (pack: unknown) => ({ ...sampleMeeting([]), pack })
const older = { audience: 'shareable', citations: 'legal', leftOut: ['texts', 'notes'], version: '2' }

function packOf(version: number, pack: unknown): PackChoices | undefined {
  const read = checkRows('meetings', upgradeRows('meetings', version, [meeting(pack)]))
  return read.ok ? read.value[0]?.pack : undefined
}

describe('a meeting of a library file of version 1', () => {
  it('keeps for whom its pack is, how it cites and what it leaves out', () => {
    const pack = packOf(1, older)
    expect(pack).toMatchObject({ audience: 'shareable', citations: 'legal', version: '2', notes: 'left-out', template: 'delegation-brief' })
    expect(pack?.parts).not.toContain('texts')
    expect(pack?.parts).toContain('items')
  })

  it('is refused where its choices are none that there ever were', () => {
    expect(packOf(1, { ...older, leftOut: ['cover'] })).toBeUndefined()
    expect(packOf(2, older)).toBeUndefined()
  })
})
