import type { Paragraph } from '#shared/domain/paragraph'
import { ParagraphPaths, type Place } from '#shared/segmentation/paths'
import { Containers } from './containers.ts'
import { asRuled, type Part } from './parts.ts'

/**
 * Gives paragraphs their ids, paths, containers and ordinals from kind, label and depth alone, by the engine's own rules:
 * a reading comes out as it went in, and a paragraph whose place is right already is returned itself.
 */
export function identify(parts: readonly Part[]): readonly Paragraph[] {
  const paths = new ParagraphPaths()
  const containers = new Containers()
  return parts.map((part, ordinal) => {
    const name = part.opens === asRuled ? containers.ruled(part.paragraph) : part.opens.name
    containers.pass(part.paragraph, name)
    if (name !== null) paths.open(name)
    return placed(part.paragraph, { ...placeOf(part, paths), container: paths.container, ordinal })
  })
}

function placeOf({ paragraph: { kind, label }, depth }: Part, paths: ParagraphPaths): Place {
  switch (kind) {
    case 'organLine':
      return paths.organ()
    case 'heading':
    case 'annex-heading':
      return paths.heading()
    // Footnotes stand apart from the paragraphs; one that an old text holds among them is counted as tables are.
    case 'footnote':
    case 'table':
      return paths.table()
    case 'preambular': {
      const place = paths.preambular()
      return label === null ? place : { ...place, path: [label] }
    }
    case 'operative':
      return label === null ? paths.unlabelled() : paths.numbered(label)
    case 'subparagraph':
      return label === null ? paths.unlabelled() : paths.sub(label, Math.max(1, depth))
  }
}

/** Puts a paragraph in its place; returns it itself where it stands there already. */
export function placed(
  paragraph: Paragraph,
  { id, path, container, ordinal }: Pick<Paragraph, 'id' | 'path' | 'container' | 'ordinal'>,
): Paragraph {
  return ordinal === paragraph.ordinal && isSamePlace(paragraph, { id, path, container })
    ? paragraph
    : { ...paragraph, id, path, container, ordinal }
}

/** Whether two places have one id, one path and one container. */
export function isSamePlace(
  one: Pick<Paragraph, 'id' | 'path' | 'container'>,
  other: Pick<Paragraph, 'id' | 'path' | 'container'>,
): boolean {
  return (
    one.id === other.id &&
    one.container === other.container &&
    one.path.length === other.path.length &&
    one.path.every((label, index) => label === other.path[index])
  )
}
