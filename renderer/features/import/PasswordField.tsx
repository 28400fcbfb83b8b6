import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react'
import { Eye, EyeOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'

interface PasswordFieldProps {
  readonly name: string
  /** The one given before did not open the file. */
  readonly isWrong: boolean
  readonly onPassword: (password: string) => void
}

/** Asks for the password of a file, in its line. What is typed lives in the field alone. */
export function PasswordField({ name, isWrong, onPassword }: PasswordFieldProps) {
  const { t } = useTranslation()
  const [isShown, setShown] = useState(false)
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  // Whoever typed a wrong one is at the keyboard and types again; a line that turns up by itself takes no focus.
  useEffect(() => {
    if (isWrong) input.current?.focus()
  }, [isWrong])
  const onSubmit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const password = new FormData(event.currentTarget).get('password')
    if (typeof password === 'string' && password !== '') onPassword(password)
  }
  return (
    <form className="import-password" aria-label={t('import.passwordOf', { name })} onSubmit={onSubmit}>
      <p id={`${id}-why`} role={isWrong ? 'alert' : undefined}>
        {isWrong ? t('import.wrongPassword') : t('import.locked')}
      </p>
      <label htmlFor={id}>{t('import.password')}</label>
      <div>
        <input
          ref={input}
          id={id}
          name="password"
          type={isShown ? 'text' : 'password'}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={isWrong}
          aria-describedby={`${id}-why`}
        />
        <Button
          look="quiet"
          aria-label={isShown ? t('import.hidePassword') : t('import.showPassword')}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? <EyeOff size={16} aria-hidden /> : <Eye size={16} aria-hidden />}
        </Button>
        <Button type="submit">{t('import.unlock')}</Button>
      </div>
    </form>
  )
}
