import { useTranslation } from 'react-i18next'

/** The words of the field in which a note is written. */
export function useRichTextWords() {
  const { t } = useTranslation()
  return {
    label: t('notes.body'),
    placeholder: t('notes.placeholder'),
    bar: t('notes.bar'),
    bold: t('notes.bold'),
    italic: t('notes.italic'),
    bullets: t('notes.bullets'),
    numbers: t('notes.numbers'),
    link: t('notes.link'),
    address: t('notes.address'),
    badAddress: t('notes.badAddress'),
  }
}
