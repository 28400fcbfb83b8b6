import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import en from '#resources/locales/en.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly resources: { readonly translation: typeof en }
  }
}

/** Loads the interface's words; English is in the first bundle, so nothing waits. */
export function openWords(): void {
  void i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    initAsync: false,
    interpolation: { escapeValue: false },
  })
}
