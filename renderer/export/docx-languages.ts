import type { Language } from '#shared/domain/edition'

/** Word names languages with their country; UN English is British with -ize. */
const wordLanguage: Record<Language, string | null> = {
  en: 'en-GB',
  fr: 'fr-FR',
  es: 'es-ES',
  ru: 'ru-RU',
  ar: 'ar-SA',
  zh: 'zh-CN',
  und: null,
}

/** Gives the name that Word has for a language; null where it is not known. */
export const wordLanguageOf = (language: Language): string | null => wordLanguage[language]

/** Gives the proofing language of words; undefined where the language is not known, so that Word checks nothing wrongly. */
export function languageOptions(language: Language): { value?: string; eastAsia?: string; bidirectional?: string } | undefined {
  const tag = wordLanguage[language]
  if (tag === null) return undefined
  if (language === 'ar') return { bidirectional: tag }
  return language === 'zh' ? { eastAsia: tag, value: tag } : { value: tag }
}
