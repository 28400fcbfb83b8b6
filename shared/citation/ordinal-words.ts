const units = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
]
const wholeTens = ['', '', 'twentieth', 'thirtieth', 'fortieth', 'fiftieth', 'sixtieth', 'seventieth', 'eightieth', 'ninetieth']
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/**
 * Writes a preambular paragraph's place out: 6 → `sixth`, 21 → `twenty-first`.
 *
 * `place` counts from 1. From 100 on, in figures: no preamble that we know reaches it.
 */
export function formatOrdinal(place: number): string {
  if (place >= 100) return `${place}${figureSuffix(place)}`
  const unit = units[place]
  if (unit !== undefined) return unit
  const ten = Math.floor(place / 10)
  const rest = place % 10
  return rest === 0 ? (wholeTens[ten] ?? '') : `${tens[ten] ?? ''}-${units[rest] ?? ''}`
}

function figureSuffix(place: number): 'st' | 'nd' | 'rd' | 'th' {
  const lastTwo = place % 100
  if (lastTwo >= 11 && lastTwo <= 13) return 'th'
  switch (place % 10) {
    case 1:
      return 'st'
    case 2:
      return 'nd'
    case 3:
      return 'rd'
    default:
      return 'th'
  }
}
