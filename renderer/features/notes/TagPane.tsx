import { useTranslation } from 'react-i18next'
import type { PlacedTag } from '#shared/domain/tag'
import { NewTag } from './NewTag.tsx'
import { TagDetails } from './TagDetails.tsx'
import { TagTree } from './TagTree.tsx'
import { useTagCommands } from './use-tag-commands.ts'
import './tags.css'

interface TagPaneProps {
  readonly tags: readonly PlacedTag[]
  readonly chosen: string | null
  readonly onChoose: (name: string | null) => void
}

/** The tag tree with what can be done in it, and the chosen tag's details. */
export function TagPane({ tags, chosen, onChoose }: TagPaneProps) {
  const { t } = useTranslation()
  const commands = useTagCommands()
  const tag = tags.find((placed) => placed.tag.name === chosen)?.tag
  return (
    <aside className="tag-pane">
      <h2>{t('tags.title')}</h2>
      {tags.length === 0 ? <p className="tag-none">{t('tags.none')}</p> : <TagTree tags={tags} chosen={chosen} onChoose={onChoose} commands={commands} />}
      <NewTag parent={tag?.name ?? null} commands={commands} />
      {tag ? <TagDetails key={tag.name} tag={tag} commands={commands} /> : null}
    </aside>
  )
}
