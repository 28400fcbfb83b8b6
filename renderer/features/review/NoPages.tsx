import { type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import { Field } from '#renderer/ui/Field.tsx'

interface NoPagesProps {
  readonly failure: 'locked' | 'broken'
  readonly isTried: boolean
  readonly onPassword: (password: string) => void
}

/** Stands where the pages would: why they are not there, and what can be done. */
export function NoPages({ failure, isTried, onPassword }: NoPagesProps) {
  const { t } = useTranslation()
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const password = new FormData(event.currentTarget).get('password')
    if (typeof password === 'string' && password !== '') onPassword(password)
  }
  if (failure === 'broken') {
    return (
      <div className="no-pages">
        <p>{t('review.pagesBroken')}</p>
      </div>
    )
  }
  return (
    <form className="no-pages" onSubmit={onSubmit}>
      <p>{t('review.pagesLocked')}</p>
      <Field label={t('import.password')} name="password" type="password" autoComplete="off" {...(isTried ? { hint: t('review.passwordWrong') } : {})} />
      <Button type="submit">{t('review.unlockPages')}</Button>
    </form>
  )
}
