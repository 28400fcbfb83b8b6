import * as v from 'valibot'

/** A check of something that came from outside: it gives a new value that holds the known fields and nothing else. */
export type Shape<Value> = v.GenericSchema<unknown, Value>

/**
 * Makes the shape of a record: every field of the type has to be given, and a file may hold no other.
 *
 * The value is put together anew from the known fields, so that a crafted `__proto__` reaches nothing.
 */
export function record<Row extends object>(fields: { readonly [Name in keyof Row]-?: Shape<Exclude<Row[Name], undefined>> }): Shape<Row> {
  return v.strictObject(fields as v.ObjectEntries) as unknown as Shape<Row>
}

/** A field that may be left out, but never holds `undefined` or null. */
export const optional = <Value>(shape: Shape<Value>): Shape<Value> => v.exactOptional(shape) as unknown as Shape<Value>

export const list = <Value>(shape: Shape<Value>): Shape<readonly Value[]> => v.array(shape)
export const orNull = <Value>(shape: Shape<Value>): Shape<Value | null> => v.nullable(shape)
export const oneOf = <const Value extends string>(...values: readonly Value[]): Shape<Value> => v.picklist(values)

/** A case of a union that is told by its `type`. */
export const literal = <const Value extends string | boolean>(value: Value): Shape<Value> => v.literal(value)
export const anyOf = <Value>(...shapes: readonly Shape<Value>[]): Shape<Value> => v.union([...shapes])

export const text: Shape<string> = v.string()
export const flag: Shape<boolean> = v.boolean()
/** Identifiers are keys and parts of keys; beyond this length they are no one's. */
const longestId = 2_000
/** An identifier of whatever brand the field asks for. */
export const id = <Id extends string>(): Shape<Id> => v.pipe(v.string(), v.minLength(1), v.maxLength(longestId)) as unknown as Shape<Id>
/** 0, 1, 2 …: positions, pages and counts. */
export const count: Shape<number> = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
/** A share or a measure; JSON has no infinity, but a file may write 1e999. */
export const measure: Shape<number> = v.pipe(v.number(), v.finite())
/** SHA-256, lower-case hex. */
export const sha256: Shape<string> = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
