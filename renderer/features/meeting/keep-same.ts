/**
 * Gives what is now, made of the objects of before wherever these say the same.
 *
 * A query answers with new objects each time; lists of hundreds of fields would be drawn anew at each keystroke.
 */
export function keepSame<Value>(before: unknown, now: Value): Value {
  if (Object.is(before, now) || !isObject(before) || !isObject(now) || Array.isArray(before) !== Array.isArray(now)) return now
  const [old, fresh] = [Object.entries(before), Object.entries(now)]
  const known = new Map(old)
  const kept = fresh.map(([key, value]) => [key, keepSame(known.get(key), value)] as const)
  const isSame = old.length === fresh.length && kept.every(([key, value]) => known.has(key) && Object.is(known.get(key), value))
  if (isSame) return before as Value
  return (Array.isArray(now) ? kept.map(([, value]) => value) : Object.fromEntries(kept)) as Value
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
