import { describe, expect, it } from 'vitest'
import { readPastedRows } from '#renderer/features/meeting/pasted-rows.ts'

describe('what is pasted into a list', () => {
  it('is a row a line, its cells parted by tabs', () => {
    expect(readPastedRows('1\tSampleland\t Ms. Sample \r\n\r\n2\tGroup of Samples\t\n')).toEqual([
      ['1', 'Sampleland', 'Ms. Sample'],
      ['2', 'Group of Samples', ''],
    ])
  })

  it('is a row a line also without tabs', () => {
    expect(readPastedRows('Sampleland\nGroup of Samples')).toEqual([['Sampleland'], ['Group of Samples']])
  })

  it('is words for one field where it is one line', () => {
    expect(readPastedRows('Sampleland, on behalf of the Group of Samples\n')).toBeNull()
  })
})
