import { useTranslation } from 'react-i18next'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'

/** Stands in place of the app when the library must not, or cannot, be opened. */
export function CannotOpen({ why }: { readonly why: 'newer' | 'cannotOpen' }) {
  const { t } = useTranslation()
  return (
    <main>
      <EmptyState title={t(`app.${why}Title`)} text={t(`app.${why}Text`)} />
    </main>
  )
}
