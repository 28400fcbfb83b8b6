import { Component, type ReactNode } from 'react'

interface ErrorBoundaryProps {
  readonly children: ReactNode
  readonly renderFallback: (error: Error, reset: () => void) => ReactNode
}

/** Catches a bug below it, so that the rest of the window goes on working. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return this.props.renderFallback(error, () => this.setState({ error: null }))
  }
}
