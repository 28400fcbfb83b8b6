import type { PrintedFront } from './printed-front.ts'

const bodyBySymbol: readonly (readonly [RegExp, string])[] = [
  [/^A\/HRC\//u, 'Human Rights Council'],
  [/^A\//u, 'General Assembly'],
  [/^S\//u, 'Security Council'],
  [/^E\/CN\.7\//u, 'Commission on Narcotic Drugs'],
  [/^E\/CN\.15\//u, 'Commission on Crime Prevention and Criminal Justice'],
  [/^ECE\//u, 'Economic Commission for Europe'],
  [/^E\//u, 'Economic and Social Council'],
  [/^CAC\//u, 'Conference of the States Parties to the United Nations Convention against Corruption'],
  [/^CTOC\//u, 'Conference of the Parties to the United Nations Convention against Transnational Organized Crime'],
  [/^CCPR\//u, 'Human Rights Committee'],
  [/^CEDAW\//u, 'Committee on the Elimination of Discrimination against Women'],
  [/^CERD\//u, 'Committee on the Elimination of Racial Discrimination'],
  [/^CRC\//u, 'Committee on the Rights of the Child'],
  [/^UNEP\/EA\./u, 'United Nations Environment Assembly'],
  [/^TD\/B\//u, 'Trade and Development Board'],
  [/^JIU\//u, 'Joint Inspection Unit'],
  [/^CLCS\//u, 'Commission on the Limits of the Continental Shelf'],
]

const adoptedBy = /adopted by the (General Assembly|Security Council|Human Rights Council|Economic and Social Council|Conference[^\n,]{0,100}?)(?: on\b|\n|,|$)/u
const opener = /^The (General Assembly|Security Council|Human Rights Council|Economic and Social Council)\b/mu

/** The name of a conference goes on over the lines beside the date and the language. */
const nameGoesOn =
  /^(?:to the|of the|United Nations Convention|Convention against|against|on|à la|des Nations|Nations Unies contre|contre|en la|a la|de las|Naciones Unidas contra|contra|Convención|Конвенции|Организации Объединенных Наций против|против|к Конвенции|لاتفاقية|الأمم المتحدة لمكافحة|公约)(?!\p{L})/u

/** Names the body: as the front prints it, else by the adoption line, the symbol or the opener. `organs` are the printed names, in their order. */
export function bodyOf(organs: readonly string[], front: PrintedFront, symbol: string | null, opening: string): string | null {
  const bySymbol = symbol === null ? null : (bodyBySymbol.find(([pattern]) => pattern.test(symbol))?.[1] ?? null)
  const printed = organs.find((organ) => !/^(?:\p{Ll}|NATIONS|UNITED NATIONS$)/u.test(organ) && !nameGoesOn.test(organ))
  if (printed !== undefined) {
    const whole = wholeName(printed, front.cells)
    return bySymbol?.startsWith(whole) ? bySymbol : whole
  }
  return adoptedBy.exec(front.text)?.[1]?.trim() ?? bySymbol ?? opener.exec(opening)?.[1] ?? null
}

function wholeName(first: string, cells: readonly string[]): string {
  if (!/^(?:Conf|Конф|مؤتمر)/iu.test(first)) return first
  const below = cells.slice(cells.indexOf(first) + 1, cells.indexOf(first) + 7)
  return [first, ...below.filter((cell) => nameGoesOn.test(cell))].join(' ')
}
