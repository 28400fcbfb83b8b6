/** Radicals of the supplement that broken fonts give for letters, each followed by its letter; Unicode's NFKC knows only two. */
const supplement =
  '⺟母⺠民⻁虎⻂衣⻄西⻅见⻆角⻈讠⻉贝⻋车⻐钅⻑长⻒镸⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龟⻲亀⻳龟'
const letters = new Map(Array.from({ length: supplement.length / 2 }, (_, at) => [supplement[2 * at], supplement[2 * at + 1]]))

/**
 * The letter that a radical looks like: `⼦` (U+2F26) → `子`. Null where the sign is no radical, or one that is no letter.
 *
 * @see Unicode Character Database, EquivalentUnifiedIdeograph.txt
 */
export function letterOfRadical(sign: string): string | null {
  return /^[\u2f00-\u2fd5]$/u.test(sign) ? sign.normalize('NFKC') : (letters.get(sign) ?? null)
}
