import type { Paragraph } from '#shared/domain/paragraph'

/** What a citation needs to know of the whole text: which numbers occur twice, and which place a preambular paragraph has. */
export interface CitationContext {
  /** Containers in which a number stands, in reading order; keys as {@link numberKey} makes them. */
  readonly containers: ReadonlyMap<string, readonly string[]>
  /** 1-based place of each preambular paragraph in its container. */
  readonly preambularPlaces: ReadonlyMap<string, number>
  /** Paragraphs whose whole printed number stood before in the same container: their place among those, from 2. */
  readonly repetitions: ReadonlyMap<string, number>
  /** Containers that hold one paragraph only, headings not counted: an article without numbers is cited as a whole. */
  readonly loneParagraphs: ReadonlySet<string>
}

/** Collects what citations of one edition need; make it once an edition. Cost: one pass over its paragraphs. */
export function buildCitationContext(paragraphs: readonly Paragraph[]): CitationContext {
  const containers = new Map<string, string[]>()
  const preambularPlaces = new Map<string, number>()
  const repetitions = new Map<string, number>()
  const lastPlace = new Map<string, number>()
  const seen = new Map<string, number>()
  const held = new Map<string, number>()

  for (const paragraph of paragraphs) {
    if (!isHeading(paragraph)) held.set(paragraph.container, (held.get(paragraph.container) ?? 0) + 1)
    if (paragraph.kind === 'preambular' && paragraph.label === null) {
      const place = (lastPlace.get(paragraph.container) ?? 0) + 1
      lastPlace.set(paragraph.container, place)
      preambularPlaces.set(paragraph.id, place)
      addContainer(containers, preambularKey(place), paragraph.container)
    } else if (isNumbered(paragraph)) {
      addContainer(containers, numberKey(paragraph.path), paragraph.container)
      const whole = JSON.stringify([paragraph.container, ...paragraph.path])
      const times = (seen.get(whole) ?? 0) + 1
      seen.set(whole, times)
      if (times > 1) repetitions.set(paragraph.id, times)
    }
  }
  const loneParagraphs = new Set([...held].flatMap(([container, count]) => (count === 1 ? [container] : [])))
  return { containers, preambularPlaces, repetitions, loneParagraphs }
}

function isHeading({ kind }: Paragraph): boolean {
  return kind === 'heading' || kind === 'annex-heading' || kind === 'footnote'
}

/** True for paragraphs that are cited by their printed number; one without a label may carry the path that it follows. */
export function isNumbered({ kind, label, path }: Paragraph): boolean {
  const isCited = kind === 'operative' || kind === 'subparagraph' || kind === 'preambular'
  return isCited && label !== null && printedPath(path).length > 0
}

/** Leaves bullets and dashes out of a path: a delegate cites the paragraph that they stand in. */
export function printedPath(path: readonly string[]): readonly string[] {
  return path.filter((label) => /[\p{L}\p{N}]/u.test(label))
}

/** Key of the outermost printed number: `5 (b)` in the body and `5` in the annex would be taken for one paragraph. */
export function numberKey(path: readonly string[]): string {
  return `para ${path[0] ?? ''}`
}

/** Key of a preambular paragraph's place. */
export function preambularKey(place: number): string {
  return `preambular ${place}`
}

function addContainer(containers: Map<string, string[]>, key: string, container: string): void {
  const known = containers.get(key)
  if (known === undefined) containers.set(key, [container])
  else if (!known.includes(container)) known.push(container)
}
