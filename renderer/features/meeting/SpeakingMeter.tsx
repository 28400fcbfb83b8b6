import { useId, useState } from 'react'
import { TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { saveSettings } from '#renderer/db/settings.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import type { Statement } from '#shared/domain/meeting-facts'
import { formatSpeakingTime, measureSpeaking } from '#shared/pack/speaking-time'
import { rateNameOf, rateOf, type SpeakingRates, useSpeakingRates } from './use-speaking-rates.ts'

/** Nobody speaks slower or faster than this. */
const [slowest, fastest] = [40, 240]

interface SpeakingMeterProps {
  readonly words: string
  readonly statement: Pick<Statement, 'interpreted'>
  /** Null = nobody limits it. */
  readonly limitMinutes: number | null
}

/** How long a statement takes at the user's words a minute, beside what it may take. */
export function SpeakingMeter({ words, statement, limitMinutes }: SpeakingMeterProps) {
  const { t } = useTranslation()
  const rates = useSpeakingRates()
  const load = measureSpeaking(words, rateOf(rates, statement), limitMinutes)
  const time = formatSpeakingTime(load.seconds)
  const limit = limitMinutes === null ? null : formatSpeakingTime(limitMinutes * 60)
  const isOver = load.wordsOver > 0
  const share = (seconds: number) => `${(seconds / Math.max(load.seconds, (limitMinutes ?? 0) * 60)) * 100}%`
  return (
    <footer className="speaking" data-over={isOver}>
      {limitMinutes === null ? null : (
        <div className="speaking-bar" aria-hidden>
          <span style={{ inlineSize: share(Math.min(load.seconds, limitMinutes * 60)) }} />
          <span style={{ inlineSize: share(Math.max(0, load.seconds - limitMinutes * 60)) }} />
        </div>
      )}
      <p className="speaking-figures">
        <b>{limit === null ? t('meeting.statements.takes', { time }) : t('meeting.statements.ofLimit', { time, limit })}</b>
        <span>{t('meeting.statements.wordCount', { count: load.words })}</span>
        {limit === null ? <span>{t('meeting.statements.noLimit')}</span> : null}
        {/* Only that it is too long is read out, not each word of it. */}
        <output>
          {isOver ? (
            <strong>
              <TriangleAlert size={14} aria-hidden /> {t('meeting.statements.over')}
            </strong>
          ) : null}
        </output>
        {isOver ? <strong>{t('meeting.statements.cut', { count: load.wordsOver })}</strong> : null}
      </p>
      <div className="speaking-rates">
        {(['wordsPerMinute', 'interpretedWordsPerMinute'] as const).map((name) => (
          <RateField key={name} name={name} rate={rates[name]} isUsed={name === rateNameOf(statement)} />
        ))}
      </div>
    </footer>
  )
}

interface RateFieldProps {
  readonly name: keyof SpeakingRates
  readonly rate: number
  /** Whether the statement is measured by it. */
  readonly isUsed: boolean
}

/** Words a minute, the user's own for every statement. */
function RateField({ name, rate, isUsed }: RateFieldProps) {
  const { t } = useTranslation()
  const { db } = useDesk()
  const id = useId()
  // A number is out of range while its first figures are typed.
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <label htmlFor={id} className="speaking-rate" data-used={isUsed}>
      {t(`meeting.statements.${name}`)}
      <input
        id={id}
        className="input"
        type="number"
        min={slowest}
        max={fastest}
        step={5}
        value={typed ?? rate}
        onBlur={() => setTyped(null)}
        onChange={({ target }) => {
          setTyped(target.value)
          const wanted = Number(target.value)
          if (wanted >= slowest && wanted <= fastest) void saveSettings(db, { [name]: wanted })
        }}
      />
    </label>
  )
}
