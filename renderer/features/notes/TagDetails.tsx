import { useId, useState } from 'react'
import { Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { type Tag, tagColours } from '#shared/domain/tag'
import type { TagCommands } from './use-tag-commands.ts'

interface TagDetailsProps {
  readonly tag: Tag
  readonly commands: TagCommands
}

/** What the chosen tag means and how it is drawn. Mount it anew for another tag. */
export function TagDetails({ tag, commands }: TagDetailsProps) {
  const { t } = useTranslation()
  const { env } = useDesk()
  const [sitting] = useState(() => env.newId())
  const id = useId()
  return (
    <section className="tag-details" aria-label={tag.name}>
      <div className="tag-colours" role="radiogroup" aria-label={t('tags.colour')}>
        {([null, ...tagColours] as const).map((colour) => {
          const word = t(`tags.colours.${colour ?? 'none'}`)
          return (
            <label key={word} title={word}>
              <input
                type="radio"
                className="visually-hidden"
                name={`${id}-colour`}
                aria-label={word}
                checked={tag.colour === colour}
                onChange={() => void commands.edit(tag.name, { colour })}
              />
              <span className="tag-dot" data-colour={colour ?? 'none'} />
            </label>
          )
        })}
      </div>
      <label htmlFor={`${id}-definition`}>{t('tags.definition')}</label>
      <DefinitionField
        id={`${id}-definition`}
        stored={tag.definition}
        onWrite={(definition) => void commands.edit(tag.name, { definition }, `tag ${tag.name} ${sitting}`)}
      />
      <Button look="quiet" onClick={() => void commands.remove(tag.name)}>
        <Trash2 size={14} aria-hidden />
        {t('tags.delete')}
      </Button>
    </section>
  )
}

interface DefinitionFieldProps {
  readonly id: string
  readonly stored: string
  readonly onWrite: (definition: string) => void
}

/** Stores each letter; while the field has the focus its own words count, so that a late echo takes none away. */
function DefinitionField({ id, stored, onWrite }: DefinitionFieldProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <textarea
      id={id}
      className="input"
      dir="auto"
      rows={3}
      value={typed ?? stored}
      placeholder={t('tags.definitionPlaceholder')}
      onChange={(event) => {
        setTyped(event.target.value)
        onWrite(event.target.value)
      }}
      onBlur={() => setTyped(null)}
    />
  )
}
