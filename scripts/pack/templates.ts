/** The packs that can be made; the first is made where none is asked for. */
export const packTemplates = ['delegation-brief'] as const
