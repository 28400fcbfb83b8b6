import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acceptsArguments } from '#electron/main/call-arguments.ts'
import { channels } from '#shared/ipc/contract'

const page = { html: '<p>Sample</p>', css: 'p {}', direction: 'rtl', head: ['INTERNAL'], foot: { lines: [], numbers: 'page {page} of {pages}' } }

describe('the arguments of a call', () => {
  it('are checked for every call that there is', () => {
    expect(Object.keys(acceptsArguments).toSorted()).toEqual(Object.keys(channels).toSorted())
  })

  it('pass when they are what the call takes', () => {
    expect(acceptsArguments.openSourceFiles([])).toBe(true)
    expect(acceptsArguments.saveFile(['pack.docx', new Uint8Array(3)])).toBe(true)
    expect(acceptsArguments.openExternal(['https://example.org/'])).toBe(true)
    expect(acceptsArguments.openLookFile(['picture'])).toBe(true)
    expect(acceptsArguments.printPdf([page])).toBe(true)
  })

  it.each([
    ['openSourceFiles', ['/etc/passwd']],
    ['saveFile', ['pack.docx']],
    ['saveFile', ['', new Uint8Array(3)]],
    ['saveFile', ['pack.docx', [1, 2, 3]]],
    ['saveFile', ['pack.docx', new ArrayBuffer(3)]],
    ['saveFile', ['pack.docx', new Uint16Array(3)]],
    ['saveFile', ['pack.docx', new Uint8Array(3), '/tmp']],
    ['saveFile', ['a'.repeat(256), new Uint8Array(3)]],
    ['saveFile', [{ toString: (): string => 'pack.docx' }, new Uint8Array(3)]],
    ['openExternal', [`https://example.org/${'a'.repeat(2000)}`]],
    ['openExternal', [new URL('https://example.org/')]],
    ['openExternal', []],
    ['openLookFile', ['constructor']],
    ['openLookFile', ['picture', '/etc/passwd']],
    ['printPdf', [{ ...page, html: '' }]],
    ['printPdf', [{ ...page, direction: 'up' }]],
    ['printPdf', [{ ...page, head: 'INTERNAL' }]],
    ['printPdf', [{ ...page, head: Array.from({ length: 9 }, () => 'line') }]],
    ['printPdf', [{ ...page, foot: { lines: ['a'.repeat(2001)], numbers: '' } }]],
    ['printPdf', [{ ...page, foot: null }]],
    ['printPdf', ['https://elsewhere.invalid/']],
  ] as const)('do not pass when they are anything else: %s %j', (name, values) => {
    expect(acceptsArguments[name](values)).toBe(false)
  })

  it('never make the check itself fail', () => {
    fc.assert(
      fc.property(fc.array(fc.anything(), { maxLength: 4 }), (values) => {
        for (const accepts of Object.values(acceptsArguments)) expect(typeof accepts(values)).toBe('boolean')
      }),
    )
  })
})
