import { type PackChoices, packTemplates, usualPack } from './pack-choices.ts'

/** How a pack was chosen before there were templates. */
interface OlderPackChoices extends Pick<PackChoices, 'audience' | 'citations' | 'version'> {
  readonly leftOut: readonly ('facts' | 'contents' | 'notes' | 'texts')[]
}

/** Makes of choices as version 3 of the library and version 1 of its file had them what they are now; newer ones stay. */
export function upgradePackChoices(choices: PackChoices | OlderPackChoices): PackChoices {
  if (!('leftOut' in choices)) return choices
  const { leftOut, ...kept } = choices
  const isIn = (part: string) => !leftOut.some((other) => other === part)
  return { ...usualPack, ...kept, parts: packTemplates['delegation-brief'].parts.filter(isIn), notes: isIn('notes') ? 'shown' : 'left-out' }
}
