import type { Language } from '#shared/domain/edition'
import { arabic } from './labels/ar.ts'
import { chinese } from './labels/zh.ts'
import { english } from './labels/en.ts'
import { french } from './labels/fr.ts'
import { russian } from './labels/ru.ts'
import { spanish } from './labels/es.ts'
import type { PackLabels } from './pack-labels.ts'

const labelsByLanguage: Readonly<Record<Language, PackLabels>> = { en: english, fr: french, es: spanish, ru: russian, ar: arabic, zh: chinese, und: english }

/** Gives the pack's words in a language; in English where the language of a text is not known. */
export function packLabels(language: Language): PackLabels {
  return labelsByLanguage[language]
}

/** Fills `{name}` places of a label. A name without a value stays as it is: page fields are filled by the renderer. */
export function fillLabel(label: string, values: Readonly<Record<string, string>>): string {
  return label.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
}
