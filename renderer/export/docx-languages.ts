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

const latinInChinese = 'en-GB'

/** The proofing languages of a run's scripts; Word says them apart. */
interface WordLanguages {
  readonly value?: string
  readonly eastAsia?: string
  readonly bidirectional?: string
}

/** Gives the proofing language of words; undefined where the language is not known, so that Word checks nothing wrongly. */
export function languageOptions(language: Language): WordLanguages | undefined {
  const tag = wordLanguage[language]
  if (tag === null) return undefined
  if (language === 'ar') return { bidirectional: tag }
  // Latin words in a Chinese text are no Chinese: they would be broken between any two letters.
  return language === 'zh' ? { eastAsia: tag, value: latinInChinese } : { value: tag }
}
