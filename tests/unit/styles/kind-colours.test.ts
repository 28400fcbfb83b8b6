import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { noteKinds } from '#shared/domain/note'

const tokens = readFileSync(resolve(import.meta.dirname, '../../../renderer/styles/tokens.css'), 'utf8')

/** A token's colours, light and dark. */
function coloursOf(name: string): readonly [string, string] {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens) ?? []
  if (light === undefined || dark === undefined) throw new Error(`tokens.css has no --${name}`)
  return [light, dark]
}

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

test.each(noteKinds)('the colour of the kind %s can be read on every ground, light and dark', (kind) => {
  for (const ground of ['surface', 'raised', 'desk', 'sunken']) {
    for (const half of [0, 1] as const) {
      const ratio = contrast(coloursOf(`kind-${kind}`)[half], coloursOf(ground)[half])
      expect(ratio, `${ground} ${half === 0 ? 'light' : 'dark'}`).toBeGreaterThanOrEqual(4.5)
    }
  }
})
