import { useId, useState } from 'react'
import { TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { saveSettings } from '#renderer/db/settings.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import type { Statement } from '#shared/domain/meeting-facts'
import { formatSpeakingTime, measureSpeaking } from '#shared/pack/speaking-time'
import { rateNameOf, rateOf, useSpeakingRates } from './use-speaking-rates.ts'

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
  const { db } = useDesk()
  const rates = useSpeakingRates()
  const rateId = useId()
  // A number is out of range while its first figures are typed.
  const [typedRate, setTypedRate] = useState<string | null>(null)
  const rateName = rateNameOf(statement)
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
      <label htmlFor={rateId} className="speaking-rate">
        {t(statement.interpreted ? 'meeting.statements.interpretedRate' : 'meeting.statements.rate')}
        <input
          id={rateId}
          className="input"
          type="number"
          min={slowest}
          max={fastest}
          step={5}
          value={typedRate ?? rates[rateName]}
          onBlur={() => setTypedRate(null)}
          onChange={({ target }) => {
            setTypedRate(target.value)
            const rate = Number(target.value)
            if (rate >= slowest && rate <= fastest) void saveSettings(db, { [rateName]: rate })
          }}
        />
      </label>
    </footer>
  )
}
