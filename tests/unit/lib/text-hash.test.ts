import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { textHash } from '#shared/lib/text-hash'

const expected = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

describe('the hash of a text', () => {
  it.each(['', 'Requests the sample States to report;', 'x'.repeat(55), 'x'.repeat(64), 'x'.repeat(1000), 'Décide « d’un » 𝒮 ; إن الجمعية العامة'])(
    'is the SHA-256 of its UTF-8 bytes: %s',
    (text) => expect(textHash(text)).toBe(expected(text)),
  )

  it('owes nothing to the texts that were hashed before', () => {
    const texts = ['a long text '.repeat(20), 'short', 'a long text '.repeat(20)]
    expect(texts.map(textHash)).toEqual(texts.map(expected))
  })
})
