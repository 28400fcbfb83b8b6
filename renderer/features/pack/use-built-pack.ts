import { useEffect, useRef, useState } from 'react'
import type { PackInput, PackOptions } from '#shared/pack/build-pack'
import type { BuiltPack } from './build-worker.ts'
import { type Builder, openBuilder } from './open-builder.ts'

/**
 * Gives the pack of an input, a moment after it changed; until then the one before. Null until the first is built.
 *
 * A pack that cannot be built is a bug of ours: it is thrown where the view's error boundary hears it.
 */
export function useBuiltPack(input: PackInput | null, options: PackOptions | null): BuiltPack | null {
  const [built, setBuilt] = useState<{ readonly built: BuiltPack; readonly meetingId: string } | null>(null)
  const [failure, setFailure] = useState<Error | null>(null)
  const builder = useRef<Builder | null>(null)
  useEffect(() => {
    const opened = openBuilder((done, { input: { meeting } }) => setBuilt({ built: done, meetingId: meeting.id }), setFailure)
    builder.current = opened
    return () => opened.close()
  }, [])
  useEffect(() => {
    if (input && options) builder.current?.build({ input, options })
  }, [input, options])
  if (failure) throw failure
  return built !== null && built.meetingId === input?.meeting.id ? built.built : null
}
