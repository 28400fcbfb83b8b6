/** Prints a label: plain numbers get their full stop, all others stand as they are. */
export const printedLabel = (label: string): string => (/^\d+$/.test(label) ? `${label}.` : label)
