/** The outcome of something that may fail in an expected way. Bugs throw instead. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

/** Wraps a value as a success. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

/** Wraps an expected failure; `error` is a union on `code` that the caller switches over. */
export const failed = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error })
