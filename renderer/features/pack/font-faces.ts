/** Gives the rules of the faces that the app brings, with addresses that hold from anywhere: the printing window loads them itself. */
export function fontFacesOfPage(): string {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules].map((rule) => ({ rule, base: sheet.href ?? location.href })))
    .filter(({ rule }) => rule instanceof CSSFontFaceRule)
    .map(({ rule, base }) => rule.cssText.replace(/url\("([^"]+)"\)/g, (_all, address: string) => `url("${new URL(address, base).href}")`))
    .join('\n')
}
