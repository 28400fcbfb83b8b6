/** What a tag may be drawn in, beside its name: never the only difference between two tags. */
export const tagColours = ['blue', 'green', 'amber', 'red', 'violet', 'grey'] as const
export type TagColour = (typeof tagColours)[number]

/**
 * A tag that someone gave a place, a colour or a meaning. A name that merely stands on notes is a tag too,
 * at the top of the tree and without a row.
 */
export interface Tag {
  /** Its key; two names that differ only in case are one tag. */
  readonly name: string
  /** The tag that it stands under; null at the top. */
  readonly parent: string | null
  readonly colour: TagColour | null
  /** When to use it, in a sentence; may be empty. */
  readonly definition: string
}

/** A tag in its place. */
export interface PlacedTag {
  readonly tag: Tag
  /** 0 at the top. */
  readonly depth: number
  /** Notes that carry this very tag. */
  readonly noteCount: number
}

export type TagError = 'blank-name' | 'name-taken' | 'would-loop' | 'no-such-tag'

/** A tag of which only the name is known. */
export const bareTag = (name: string): Tag => ({ name, parent: null, colour: null, definition: '' })

/** Whether two names are one tag. */
export const isSameTag = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** A name as it was typed, without commas and double spaces. */
export const tagName = (typed: string): string => typed.replace(/,/gu, ' ').trim().replace(/\s+/gu, ' ')

/** Lays tags out as a tree, each under its parent in alphabetical order, `item 4` before `item 10`. */
export function arrangeTags(tags: readonly Tag[], noteCounts: ReadonlyMap<string, number>): readonly PlacedTag[] {
  const children = childrenByParent(tags)
  const place = (parent: string | null, depth: number): readonly PlacedTag[] =>
    (children.get(parent) ?? []).flatMap((tag) => [{ tag, depth, noteCount: noteCounts.get(tag.name) ?? 0 }, ...place(tag.name, depth + 1)])
  return place(null, 0)
}

/** The names from the top of the tree down to the tag's own. */
export function tagPath(tags: readonly Tag[], name: string): readonly string[] {
  const byName = new Map(tags.map((tag) => [tag.name, tag]))
  const path = [name]
  for (let tag = byName.get(name); tag; ) {
    const parent = standingParent(tag, byName)
    if (parent === null) break
    path.unshift(parent)
    tag = byName.get(parent)
  }
  return path
}

/** The tag and all that stand under it, however deep. */
export function subtreeOf(tags: readonly Tag[], name: string): ReadonlySet<string> {
  const children = childrenByParent(tags)
  const below = (parent: string): readonly string[] => (children.get(parent) ?? []).flatMap((tag) => [tag.name, ...below(tag.name)])
  return new Set([name, ...below(name)])
}

function childrenByParent(tags: readonly Tag[]): ReadonlyMap<string | null, readonly Tag[]> {
  const byName = new Map(tags.map((tag) => [tag.name, tag]))
  const children = new Map<string | null, Tag[]>()
  for (const tag of tags.toSorted((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))) {
    const parent = standingParent(tag, byName)
    children.set(parent, [...(children.get(parent) ?? []), tag])
  }
  return children
}

/** The tag that one really stands under: none where that is gone, or where it would stand under itself (rows can come from a file). */
function standingParent(tag: Tag, byName: ReadonlyMap<string, Tag>): string | null {
  const above = (one: Tag | undefined) => (one === undefined || one.parent === null ? undefined : byName.get(one.parent))
  const seen = new Set<Tag>()
  for (let one = above(tag); one && !seen.has(one); one = above(one)) {
    if (one === tag) return null
    seen.add(one)
  }
  return above(tag)?.name ?? null
}
