import type { ComponentProps } from 'react'
import { ExternalLink } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { mainApi } from '#renderer/platform/main-api.ts'
import { isLinkable } from '#shared/rich-text/clean'

/** An address, with the way to it where it can be opened. */
export function LinkInput({ value, ...input }: ComponentProps<'input'> & { readonly value: string }) {
  const { t } = useTranslation()
  const address = value.trim()
  return (
    <span className="link-input">
      <input {...input} value={value} />
      {isLinkable(address) ? (
        <button type="button" aria-label={t('meeting.openLink', { address })} title={t('meeting.openLink', { address })} onClick={() => void mainApi.openExternal(address)}>
          <ExternalLink size={13} aria-hidden />
        </button>
      ) : null}
    </span>
  )
}
