/** Of small text to its ground. @see WCAG 2.2, 1.4.3 Contrast (Minimum) */
const enough = 4.5

/** Darkens a colour (`#rrggbb`) until it can be read on white; what can be read already stays as it is. */
export function readableOnWhite(colour: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  if (parts.length !== 3 || parts.some(Number.isNaN)) return '#000000'
  for (let share = 100; share > 0; share -= 2) {
    const darker = parts.map((part) => Math.round((part * share) / 100))
    if (contrastWithWhite(darker) >= enough) return `#${darker.map((part) => part.toString(16).padStart(2, '0')).join('')}`
  }
  return '#000000'
}

function contrastWithWhite([red = 0, green = 0, blue = 0]: readonly number[]): number {
  return 1.05 / (0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) + 0.05)
}

function linear(part: number): number {
  const share = part / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
