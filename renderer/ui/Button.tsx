import type { ComponentProps } from 'react'
import './button.css'

interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` for the one action that the screen is for; `quiet` where a frame would be noise. */
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger'
}

/** A native button; never submits a form unless told to. */
export function Button({ look = 'plain', className = '', type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={`button ${look} ${className}`} {...rest} />
}
