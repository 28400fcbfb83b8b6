import { describe, expect, it, vi } from 'vitest'
import { parseExternalLink } from '#electron/main/external-links.ts'

vi.mock('electron', () => ({ shell: {} }))

describe('an address that the page asks to open', () => {
  it.each([
    ['https://docs.example.org/A/RES/1', 'docs.example.org'],
    ['HTTPS://Docs.Example.org', 'docs.example.org'],
    ['https://example.org:8443/', 'example.org:8443'],
    ['mailto:desk@example.org?subject=Pack&body=Dear', 'desk@example.org'],
  ])('%s is shown as going to %s', (address, goesTo) => {
    expect(parseExternalLink(address)?.goesTo).toBe(goesTo)
  })

  it('shows a host that only looks like another one by its ASCII name', () => {
    expect(parseExternalLink('https://\u0430pple.example/')?.goesTo).toBe('xn--pple-43d.example')
  })

  it.each([
    'http://example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'app://aide-memoire/index.html',
    'https://un.example@elsewhere.invalid/',
    'https://user:secret@elsewhere.invalid/',
    'mailto:',
    'mailto:a@example.org?attach=/etc/passwd',
    'mailto:a@example.org?subject=x&Attachment=/etc/passwd',
    'mailto:a@example.org?bcc=b@elsewhere.invalid',
    'mailto:a%E0%A4%A@example.org',
    'mailto:a@example.org%0d%0abcc:b@elsewhere.invalid',
    'ms-word:ofe|u|https://elsewhere.invalid/a.docx',
    'not an address',
    '',
  ])('%s is refused', (address) => {
    expect(parseExternalLink(address)).toBeNull()
  })
})
