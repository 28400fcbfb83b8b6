import { useTranslation } from 'react-i18next'
import { diffWords } from '#shared/alignment/diff-words'

interface ChangedWordsProps {
  readonly before: string
  readonly after: string
}

/** The words of a text with what was struck out and what was put in, by line and colour, and said in words. */
export function ChangedWords({ before, after }: ChangedWordsProps) {
  const { t } = useTranslation()
  return diffWords(before, after).map((change, index) => {
    if (change.type === 'same') return <span key={index}>{after.slice(change.after.start, change.after.end)}</span>
    const Change = change.type === 'deleted' ? 'del' : 'ins'
    const words = change.type === 'deleted' ? before.slice(change.before.start, change.before.end) : after.slice(change.after.start, change.after.end)
    return (
      <Change key={index} className="meeting-change">
        <span className="visually-hidden">{t(`compare.begin.${change.type}`)}</span>
        {words}
        <span className="visually-hidden">{t(`compare.end.${change.type}`)}</span>
      </Change>
    )
  })
}
