import type { TFunction } from 'i18next'
import { MessageSquareText, Unlink } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { mainApi } from '#renderer/platform/main-api.ts'
import { RichTextView } from '#renderer/ui/rich-text/RichTextView.tsx'
import type { Note } from '#shared/domain/note'
import { assertNever } from '#shared/lib/assert'
import { plainText } from '#shared/rich-text/plain-text'
import type { ClippedPlace, ClippedWords } from './clipped-words.ts'
import { ComparisonWords } from './ComparisonWords.tsx'
import { nameText } from './meeting-words.ts'

const goneWords = { text: 'meeting.goneText', paragraph: 'meeting.goneParagraph', note: 'meeting.goneNote' } as const

/** Letters of a note that name it in a list. */
const nameLength = 60

/** Names a clipping in a few words; empty while it is being read. */
export function nameClipping(t: TFunction, words: ClippedWords | undefined): string {
  if (!words) return ''
  switch (words.type) {
    case 'paragraph':
      return words.place.citation
    case 'note': {
      const about = words.place ? t('meeting.noteOn', { citation: words.place.citation }) : t('meeting.goneParagraph')
      return `${about}: ${plainText(words.note.body).slice(0, nameLength)}`
    }
    case 'comparison':
      return words.at
        ? t('meeting.comparisonAt', { citation: words.at.citation })
        : t('meeting.comparisonOf', { before: nameText(words.before.edition), after: nameText(words.after.edition) })
    case 'gone':
      return t(goneWords[words.what])
    default:
      return assertNever(words)
  }
}

/** The words of a clipping as its row shows them; an empty row while they are being read. */
export function ClippingWords({ words }: { readonly words: ClippedWords | undefined }) {
  const { t } = useTranslation()
  if (!words) return <div />
  switch (words.type) {
    case 'paragraph':
      return <ParagraphWords place={words.place} />
    case 'note':
      return <NoteWords note={words.note} place={words.place} />
    case 'comparison':
      return <ComparisonWords before={words.before} after={words.after} at={words.at} />
    case 'gone':
      return (
        <>
          <span className="meeting-hang">
            <Unlink size={15} aria-hidden />
          </span>
          <p className="meeting-gone">{t(goneWords[words.what])}</p>
        </>
      )
    default:
      return assertNever(words)
  }
}

function ParagraphWords({ place: { edition, paragraph, citation } }: { readonly place: ClippedPlace }) {
  return (
    <>
      <span className="meeting-hang" dir={edition.direction}>
        {paragraph.label}
      </span>
      <div className="meeting-clipped">
        <p className="meeting-quoted" lang={edition.language} dir={edition.direction}>
          {paragraph.text}
        </p>
        <p className="meeting-source">{citation}</p>
      </div>
    </>
  )
}

function NoteWords({ note, place }: { readonly note: Note; readonly place: ClippedPlace | null }) {
  const { t } = useTranslation()
  const { span } = note.anchor
  return (
    <>
      <span className="meeting-hang">
        <MessageSquareText size={15} aria-hidden />
      </span>
      <div className="meeting-clipped">
        <p className="meeting-source">
          {place ? <b>{t('meeting.noteOn', { citation: place.citation })}</b> : <em>{t('meeting.goneParagraph')}</em>}
          {span ? <q dir="auto">{span.exact}</q> : null}
        </p>
        <div className="meeting-note-body">
          <RichTextView body={note.body} onOpenLink={(href) => void mainApi.openExternal(href)} />
        </div>
        {note.tags.length > 0 ? (
          <ul className="meeting-tags" aria-label={t('meeting.tags')}>
            {note.tags.map((tag) => (
              <li key={tag} dir="auto">
                {tag}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </>
  )
}
