import { useTranslation } from 'react-i18next'

/** The words of a field for rich text; `label` and `placeholder` say what is written in it. */
export function useRichTextWords(label: string, placeholder: string) {
  const { t } = useTranslation()
  return {
    label,
    placeholder,
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
