import { useTranslation } from 'react-i18next'
import type { MarkedPiece } from './mark-words.ts'

interface MarkedWordsProps {
  readonly pieces: readonly MarkedPiece[]
  readonly change: 'deleted' | 'inserted'
}

/** Words with what changed and what the note stands on. What the eye sees by line and colour is said in words too. */
export function MarkedWords({ pieces, change }: MarkedWordsProps) {
  const { t } = useTranslation()
  const Change = change === 'deleted' ? 'del' : 'ins'
  return pieces.map(({ text, isChanged, isNoted }, index) => {
    const words = isNoted ? <mark>{text}</mark> : text
    if (!isChanged) return <span key={index}>{words}</span>
    return (
      <Change key={index}>
        <span className="visually-hidden">{t(`compare.begin.${change}`)}</span>
        {words}
        <span className="visually-hidden">{t(`compare.end.${change}`)}</span>
      </Change>
    )
  })
}
