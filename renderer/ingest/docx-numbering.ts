import { walkXml } from './xml.ts'

interface Level {
  start: number
  format: string
  text: string
  /** Level after which it starts again; null = after every higher one, 0 = never. */
  restart: number | null
  style: string | null
}

interface ListDefinition {
  readonly levels: Map<number, Level>
  /** Name of the list style that holds the levels, where this one only points to it. */
  borrowed: string | null
  /** Name of the list style that this definition is. */
  lent: string | null
}

interface ListUse {
  abstractId: string
  readonly starts: Map<number, number>
  readonly levels: Map<number, Level>
}

export interface ListPlace {
  readonly numId: string
  readonly level: number
}

/** Computes the numbers of Word lists, which Word stores nowhere, as Word counts them. */
export interface WordNumbering {
  /** Counts a paragraph of a list and returns its label (`1.`, `(a)`, `•`); empty where the list prints none. */
  next(place: ListPlace): string
  /** The list that a paragraph style belongs to by the list's own definition; null where none. */
  placeOfStyle(styleId: string): ListPlace | null
}

/** Reads `numbering.xml`; null = the document has none. */
export async function readNumbering(xml: string | null): Promise<WordNumbering> {
  const definitions = new Map<string, ListDefinition>()
  const uses = new Map<string, ListUse>()
  if (xml !== null) await collect(xml, definitions, uses)
  return counting(definitions, uses)
}

async function collect(
  xml: string,
  definitions: Map<string, ListDefinition>,
  uses: Map<string, ListUse>,
): Promise<void> {
  let definition: ListDefinition | null = null
  let use: ListUse | null = null
  let level: Level | null = null
  let override = 0
  await walkXml(xml, {
    open(name, attributes) {
      const value = attributes.get('val') ?? ''
      if (name === 'abstractNum') {
        definition = { levels: new Map(), borrowed: null, lent: null }
        definitions.set(attributes.get('abstractNumId') ?? '', definition)
      } else if (name === 'num') {
        use = { abstractId: '', starts: new Map(), levels: new Map() }
        uses.set(attributes.get('numId') ?? '', use)
      } else if (name === 'abstractNumId' && use) use.abstractId = value
      else if (name === 'lvlOverride') override = Number(attributes.get('ilvl') ?? 0)
      else if (name === 'startOverride' && use) use.starts.set(override, Number(value))
      else if (name === 'lvl') {
        level = { start: 1, format: 'decimal', text: '', restart: null, style: null }
        const home = use ?? definition
        home?.levels.set(Number(attributes.get('ilvl') ?? 0), level)
      } else if (name === 'styleLink' && definition) definition.lent = value
      else if (name === 'numStyleLink' && definition) definition.borrowed = value
      else if (level) describeLevel(level, name, value)
    },
    close(name) {
      if (name === 'abstractNum') definition = null
      if (name === 'num') use = null
      if (name === 'lvl') level = null
    },
  })
}

function describeLevel(level: Level, name: string, value: string): void {
  if (name === 'start') level.start = Number(value)
  else if (name === 'numFmt') level.format = value
  else if (name === 'lvlText') level.text = value
  else if (name === 'lvlRestart') level.restart = Number(value)
  else if (name === 'pStyle') level.style = value
}

function counting(definitions: Map<string, ListDefinition>, uses: Map<string, ListUse>): WordNumbering {
  const counters = new Map<string, Map<number, number>>()
  const startedUses = new Set<string>()

  const definitionOf = (use: ListUse): ListDefinition | null => {
    const own = definitions.get(use.abstractId) ?? null
    if (own === null || own.borrowed === null) return own
    return [...definitions.values()].find((other) => other.lent === own.borrowed) ?? own
  }
  const levelOf = (use: ListUse, index: number): Level | null =>
    use.levels.get(index) ?? definitionOf(use)?.levels.get(index) ?? null

  return {
    next({ numId, level: index }) {
      const use = uses.get(numId)
      if (!use) return ''
      const level = levelOf(use, index)
      if (!level) return ''
      const counts = counters.get(use.abstractId) ?? new Map<number, number>()
      counters.set(use.abstractId, counts)
      const key = `${numId}|${index}`
      const override = use.starts.get(index)
      const fresh = override !== undefined && !startedUses.has(key)
      startedUses.add(key)
      const before = fresh ? undefined : counts.get(index)
      counts.set(index, before === undefined ? (override ?? level.start) : before + 1)
      for (const deeper of counts.keys()) {
        const restart = levelOf(use, deeper)?.restart
        if (deeper > index && restart !== 0 && (restart === null || restart === undefined || index < restart))
          counts.delete(deeper)
      }
      return labelOf(level, (place) => {
        const other = levelOf(use, place)
        return other ? formatCount(counts.get(place) ?? other.start, other.format) : ''
      })
    },
    placeOfStyle(styleId) {
      for (const [numId, use] of uses) {
        for (const [index, level] of definitionOf(use)?.levels ?? [])
          if (level.style === styleId) return { numId, level: index }
      }
      return null
    },
  }
}

function labelOf(level: Level, countAt: (level: number) => string): string {
  if (level.format === 'bullet') return level.text === '' ? '' : /^[-–—]$/u.test(level.text) ? '–' : '•'
  if (level.format === 'none') return level.text.replace(/%\d/gu, '').trim()
  return level.text.replace(/%(\d)/gu, (_, digit: string) => countAt(Number(digit) - 1)).trim()
}

/** Writes a count in one of Word's number formats; unknown formats count in figures. */
export function formatCount(count: number, format: string): string {
  if (format === 'lowerLetter') return letters(count, 'abcdefghijklmnopqrstuvwxyz')
  if (format === 'upperLetter') return letters(count, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  if (format === 'lowerRoman') return roman(count).toLowerCase()
  if (format === 'upperRoman') return roman(count)
  if (format === 'decimalZero') return String(count).padStart(2, '0')
  if (format === 'russianLower') return letters(count, 'абвгдежзиклмнопрстуфхцчшщэюя')
  if (format === 'russianUpper') return letters(count, 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ')
  if (format === 'arabicAbjad') return letters(count, 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ')
  if (format === 'arabicAlpha') return letters(count, 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي')
  if (/^(?:chineseCounting|japaneseCounting|ideographDigital|chineseCountingThousand|taiwaneseCounting)/u.test(format))
    return chinese(count)
  return String(count)
}

/** a … z, then aa, bb: as Word counts, not as spreadsheets do. */
function letters(count: number, alphabet: string): string {
  const symbols = Array.from(alphabet)
  const symbol = symbols[(count - 1) % symbols.length] ?? ''
  return symbol.repeat(Math.max(1, Math.ceil(count / symbols.length)))
}

function roman(count: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let rest = Math.min(count, 3999)
  let text = ''
  for (const [value, symbol] of steps) {
    while (rest >= value) {
      text += symbol
      rest -= value
    }
  }
  return text
}

function chinese(count: number): string {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']
  if (count < 10) return digits[count] ?? ''
  if (count < 100) return `${count < 20 ? '' : (digits[Math.floor(count / 10)] ?? '')}十${digits[count % 10] ?? ''}`
  return String(count)
}
