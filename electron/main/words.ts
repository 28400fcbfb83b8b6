import english from '#resources/locales/shell.en.json'

/** The words that the shell itself shows: menus and system dialogs. The page's words are the page's. */
export const words = english
