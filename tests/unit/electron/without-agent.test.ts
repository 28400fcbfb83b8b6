import { describe, expect, it } from 'vitest'
import { withoutAgent } from '#electron/main/without-agent.ts'

const pdf = (creator: string): string => `%PDF-1.4\n<</Title (Sample)\n/Creator (${creator})\n/Producer (Skia)>>\n%%EOF`
const cleaned = (text: string): string => Buffer.from(withoutAgent(new Uint8Array(Buffer.from(text, 'latin1')))).toString('latin1')

describe('the creator of a PDF', () => {
  it('is the app, and no longer the browser and the system', () => {
    const after = cleaned(pdf('Mozilla/5.0 \\(X11; Linux x86_64\\) AppleWebKit/537.36 (KHTML) Electron/33'))
    expect(after).toMatch(/\/Creator \(Aide-Memoire +\)\n\/Producer \(Skia\)/)
    expect(after).not.toMatch(/Mozilla|Linux|KHTML/)
  })

  it('keeps the length, because a PDF counts its bytes', () => {
    const before = pdf('Mozilla/5.0 \\(Windows NT 10.0\\) Chrome/130')
    expect(cleaned(before)).toHaveLength(before.length)
  })

  it.each([['Short'], ['']])('stays where the app’s name does not fit: "%s"', (creator) => {
    expect(cleaned(pdf(creator))).toBe(pdf(creator))
  })

  it('is left alone where there is none, or where it never ends', () => {
    expect(cleaned('%PDF-1.4\n%%EOF')).toBe('%PDF-1.4\n%%EOF')
    expect(cleaned('/Creator (Mozilla/5.0 that never ends')).toBe('/Creator (Mozilla/5.0 that never ends')
  })
})
