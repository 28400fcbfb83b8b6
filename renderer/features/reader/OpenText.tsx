import { useCallback, useMemo, useRef, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useTranslation } from 'react-i18next'
import { deleteNote } from '#renderer/db/notes.ts'
import type { ClippingDraft } from '#renderer/db/meetings.ts'
import { getSettings, saveSettings } from '#renderer/db/settings.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import type { WordRange } from '#renderer/desk/words-on-screen.ts'
import { describeSpan } from '#shared/anchoring/describe'
import { buildCitationContext } from '#shared/citation/citation-context'
import { cite } from '#shared/citation/cite'
import type { Edition } from '#shared/domain/edition'
import type { NoteId, ParagraphId } from '#shared/domain/ids'
import type { Note, NoteAnchor } from '#shared/domain/note'
import type { Paragraph } from '#shared/domain/paragraph'
import { ActionBar } from './ActionBar.tsx'
import { copyText } from './copy.ts'
import { Footnotes } from './Footnotes.tsx'
import { Group } from './Group.tsx'
import { groupMargin } from './group-margin.ts'
import { type MarginActions, MarginActionsContext } from './NoteCard.tsx'
import { headingLevels } from './outline.ts'
import { ReaderBar } from './ReaderBar.tsx'
import { useHighlights } from './use-highlights.ts'
import { useReaderKeys } from './use-reader-keys.ts'
import { usePickedParagraph } from './use-picked-paragraph.ts'
import { useWordSelection } from './use-word-selection.ts'

interface OpenTextProps {
  readonly edition: Edition
  readonly paragraphs: readonly Paragraph[]
  readonly notes: readonly Note[]
  readonly selectedId: ParagraphId | null
  readonly onSelect: (paragraphId: ParagraphId) => void
  readonly onAddToMeeting: (drafts: readonly ClippingDraft[], subject: string) => void
  readonly onRepair: () => void
}

/** Paragraphs in a group: with fewer the page scrolls in steps, with more the first paint waits (measured). */
const groupSize = 25

/** A text by paragraph with its notes in the margin. */
export function OpenText({ edition, paragraphs, notes, selectedId, onSelect, onAddToMeeting, onRepair }: OpenTextProps) {
  const { t } = useTranslation()
  const { db, env, history, notices } = useDesk()
  const sheet = useRef<HTMLDivElement>(null)
  const [draft, setDraft] = useState<{ readonly id: NoteId; readonly anchor: NoteAnchor } | null>(null)
  const [editingId, setEditingId] = useState<NoteId | null>(null)
  const selection = useWordSelection(sheet)
  const context = useMemo(() => buildCitationContext(paragraphs), [paragraphs])
  const levels = useMemo(() => headingLevels(paragraphs), [paragraphs])
  const citationOf = useCallback((paragraph: Paragraph) => cite(edition, paragraph, context), [edition, context])

  const focusParagraph = useCallback((id: ParagraphId | null) => {
    if (id) sheet.current?.querySelector<HTMLElement>(`[data-paragraph="${CSS.escape(id)}"]`)?.focus({ preventScroll: true })
  }, [])

  const actions = useMemo<MarginActions>(
    () => ({
      edit: setEditingId,
      close: (besideId) => {
        // Keys go on from the paragraph, unless the edit ended with a click on something else.
        if (document.activeElement?.closest('.note-editor')) focusParagraph(besideId)
        setDraft(null)
        setEditingId(null)
      },
      remove: (note) => {
        void history.run(deleteNote(db, note.id)).then(() => notices.show(t('notes.deleted'), { undo: true }))
      },
      clip: (note) => onAddToMeeting([{ type: 'note', noteId: note.id }], note.body.slice(0, 60)),
    }),
    [db, history, notices, t, onAddToMeeting, focusParagraph],
  )

  const groups = useMemo(
    () => groupMargin(paragraphs, notes, draft, editingId, groupSize, citationOf),
    [paragraphs, notes, draft, editingId, citationOf],
  )
  useHighlights(sheet, groups)
  usePickedParagraph(sheet, selectedId, onSelect)

  const selected = paragraphs.find(({ id }) => id === selectedId)
  const paragraphAt = (words: WordRange | null) => paragraphs.find(({ id }) => id === (words?.paragraphId ?? selectedId))
  const startNote = () => {
    const words = selection.now()
    const paragraph = paragraphAt(words)
    if (!paragraph) return
    const span = words ? describeSpan(paragraph, words.start, words.end) : null
    const anchor = { editionId: edition.id, paragraphId: paragraph.id, paragraphHash: paragraph.hash, span }
    const id = env.newId() as NoteId
    onSelect(paragraph.id)
    selection.clear()
    setDraft({ id, anchor })
    setEditingId(id)
  }
  const addToMeeting = () => {
    if (!selected) return
    const draftOf: ClippingDraft = { type: 'paragraph', editionId: edition.id, paragraphId: selected.id, textHash: selected.hash }
    onAddToMeeting([draftOf], citationOf(selected))
  }
  const copy = () => {
    const words = selection.now()
    const paragraph = paragraphAt(words)
    if (!paragraph) return
    const quoted = words ? paragraph.text.slice(words.start, words.end) : paragraph.text
    const citation = citationOf(paragraph)
    if (copyText(`“${quoted}” (${citation})`)) notices.show(t('reader.copied', { citation }))
    else notices.show(t('reader.copyFailed'), { tone: 'problem' })
  }
  const textSizePx = useLiveQuery(() => getSettings(db), [db])?.textSizePx
  const stepTextSize = (step: 1 | -1) => {
    if (textSizePx) void saveSettings(db, { textSizePx: Math.min(24, Math.max(14, textSizePx + step)) })
  }
  useReaderKeys({ paragraphs, selectedId, onSelect, focusParagraph, startNote, addToMeeting, copy, onTextSize: stepTextSize })

  const goToFootnote = useCallback((label: string) => {
    const note = sheet.current?.querySelector<HTMLElement>(`[data-footnote="${CSS.escape(label)}"]`)
    note?.scrollIntoView({ block: 'center' })
    note?.focus({ preventScroll: true })
  }, [])

  return (
    <div className="reader" ref={(element) => element?.style.setProperty('--text-size', `${textSizePx ?? 17}px`)}>
      <ReaderBar edition={edition} noteCount={notes.length} onTextSize={stepTextSize} onRepair={onRepair} />
      <div className="reader-scroll" ref={sheet}>
        <div className="reader-sheet" dir={edition.direction} lang={edition.language} role="document" aria-label={t('reader.text')}>
          <MarginActionsContext value={actions}>
          {groups.map((group, index) => (
            <Group
              key={group.paragraphs[0]?.id}
              paragraphs={group.paragraphs}
              pageBefore={groups[index - 1]?.paragraphs.at(-1)?.page ?? null}
              selectedId={group.paragraphs.some(({ id }) => id === selectedId) ? selectedId : null}
              headingLevels={levels}
              margin={group.margin}
              onCall={goToFootnote}
            />
          ))}
          </MarginActionsContext>
          <Footnotes footnotes={edition.footnotes} />
        </div>
        {selected && !editingId ? (
          <ActionBar sheet={sheet} paragraphId={selected.id} words={selection.words} onNote={startNote} onAddToMeeting={addToMeeting} onCopy={copy} />
        ) : null}
      </div>
    </div>
  )
}
