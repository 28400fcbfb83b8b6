import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type PlacedTag, tagName } from '#shared/domain/tag'
import { TagNameField } from './TagNameField.tsx'
import type { TagCommands } from './use-tag-commands.ts'

interface TagTreeProps {
  readonly tags: readonly PlacedTag[]
  /** The tag that the list is filtered by; null = none. */
  readonly chosen: string | null
  readonly onChoose: (name: string | null) => void
  readonly commands: TagCommands
}

/**
 * The tags in their places. Up and Down walk, Enter filters the notes, F2 renames, Delete deletes, Alt with Right puts a
 * tag under the one above it, Alt with Left takes it out; with the mouse a tag is dragged onto another one.
 */
export function TagTree({ tags, chosen, onChoose, commands }: TagTreeProps) {
  const { t } = useTranslation()
  const tree = useRef<HTMLDivElement>(null)
  const [renaming, setRenaming] = useState<string | null>(null)
  const [over, setOver] = useState<string | null>(null)
  const [at, setAt] = useState<string | null>(null)
  /** The tag that takes the focus once it is there. */
  const wanted = useRef<string | null>(null)
  const stop = tags.some(({ tag }) => tag.name === at) ? at : (tags[0]?.tag.name ?? null)

  // After a new name the tag comes back as another line, at the latest with the next answer of the library.
  useEffect(() => {
    const line = renaming === null && wanted.current !== null ? lineOf(tree.current, wanted.current) : null
    if (!line) return
    wanted.current = null
    line.focus()
  }, [tags, renaming])

  const focusTag = (name: string | undefined) => {
    if (name !== undefined) lineOf(tree.current, name)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent, place: number) => {
    const placed = tags[place]
    if (!placed || event.target !== event.currentTarget) return
    const { name, parent } = placed.tag
    const above = tags.slice(0, place).findLast(({ depth }) => depth <= placed.depth)
    const out = tags.find(({ tag }) => tag.name === parent)?.tag.parent ?? null
    const keys: Readonly<Record<string, (() => void) | undefined>> = {
      ArrowDown: () => focusTag(tags[place + 1]?.tag.name),
      ArrowUp: () => focusTag(tags[place - 1]?.tag.name),
      Home: () => focusTag(tags[0]?.tag.name),
      End: () => focusTag(tags.at(-1)?.tag.name),
      Enter: () => onChoose(chosen === name ? null : name),
      ' ': () => onChoose(chosen === name ? null : name),
      F2: () => setRenaming(name),
      Delete: () => {
        focusTag(tags[place + 1]?.tag.name ?? tags[place - 1]?.tag.name)
        void commands.remove(name)
      },
      'Alt+ArrowRight': () => above?.depth === placed.depth && void commands.move(name, above.tag.name),
      'Alt+ArrowLeft': () => parent !== null && void commands.move(name, out),
    }
    const command = keys[`${event.altKey ? 'Alt+' : ''}${event.key}`]
    if (!command || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    event.stopPropagation()
    command()
  }
  const dropOn = (event: DragEvent, parent: string | null) => {
    event.preventDefault()
    event.stopPropagation()
    setOver(null)
    const name = event.dataTransfer.getData(tagType)
    if (name !== '' && name !== parent) void commands.move(name, parent)
  }
  const allowDrop = (event: DragEvent, name: string | null) => {
    if (!event.dataTransfer.types.includes(tagType)) return
    event.preventDefault()
    event.stopPropagation()
    setOver(name)
  }

  return (
    <div
      ref={tree}
      className="tag-tree"
      role="tree"
      tabIndex={-1}
      aria-label={t('tags.title')}
      onDragOver={(event) => allowDrop(event, null)}
      onDrop={(event) => dropOn(event, null)}
    >
      {tags.map(({ tag, depth, noteCount }, place) =>
        renaming === tag.name ? (
          <TagNameField
            key={tag.name}
            label={t('tags.rename', { name: tag.name })}
            initial={tag.name}
            onDone={(typed) => {
              setRenaming(null)
              wanted.current = typed === null ? tag.name : tagName(typed)
              if (typed !== null && typed !== tag.name) void commands.rename(tag.name, typed)
            }}
          />
        ) : (
          <div
            key={tag.name}
            className="tag-line"
            role="treeitem"
            aria-level={depth + 1}
            aria-selected={chosen === tag.name}
            title={tag.definition || undefined}
            data-tag={tag.name}
            data-depth={Math.min(depth, 5)}
            data-over={over === tag.name || undefined}
            tabIndex={tag.name === stop ? 0 : -1}
            draggable
            onFocus={() => setAt(tag.name)}
            onClick={() => onChoose(chosen === tag.name ? null : tag.name)}
            onDoubleClick={() => setRenaming(tag.name)}
            onKeyDown={(event) => onKeyDown(event, place)}
            onDragStart={(event) => event.dataTransfer.setData(tagType, tag.name)}
            onDragOver={(event) => allowDrop(event, tag.name)}
            onDragLeave={() => setOver(null)}
            onDrop={(event) => dropOn(event, tag.name)}
          >
            <span className="tag-dot" data-colour={tag.colour ?? 'none'} />
            <span className="tag-name" dir="auto">
              {tag.name}
            </span>
            <span className="figure">{noteCount}</span>
          </div>
        ),
      )}
    </div>
  )
}

const lineOf = (tree: HTMLElement | null, name: string) => tree?.querySelector<HTMLElement>(`[data-tag="${CSS.escape(name)}"]`) ?? null

/** Names what is dragged, so that a file or a word dropped here is none. */
const tagType = 'application/x-aide-memoire-tag'
