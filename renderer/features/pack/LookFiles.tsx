import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { logoAddress } from '#renderer/export/logo-address.ts'
import { readWordStyles } from '#renderer/export/word-styles.ts'
import { mainApi } from '#renderer/platform/main-api.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { PackLook } from '#shared/domain/pack-look'
import type { LookFileKind } from '#shared/ipc/contract'
import { LookText } from './LookText.tsx'
import { readLogo } from './read-logo.ts'

interface LookFilesProps {
  readonly look: PackLook
  readonly onChange: (edit: Partial<PackLook>, coalesce?: string) => void
}

/** The logo, and the styles of the organisation's own Word file. */
export function LookFiles({ look: { logo, styles }, onChange }: LookFilesProps) {
  const { t } = useTranslation()
  const [problem, setProblem] = useState<string | null>(null)

  const choose = async (kind: LookFileKind, take: (name: string, bytes: Uint8Array) => Promise<Partial<PackLook> | null>) => {
    const opened = await mainApi.openLookFile(kind)
    if (opened.ok && opened.value === null) return
    const name = opened.ok ? (opened.value?.name ?? '') : (opened.error.name ?? '')
    const taken = opened.ok && opened.value ? await take(name, opened.value.bytes) : null
    setProblem(taken === null ? t(kind === 'picture' ? 'pack.look.notPicture' : 'pack.look.notStyles', { name }) : null)
    if (taken !== null) onChange(taken)
  }
  const takeLogo = async (_name: string, bytes: Uint8Array) => {
    const read = await readLogo(bytes)
    return read && { logo: { ...read, alt: logo?.alt ?? '' } }
  }
  const takeStyles = async (name: string, bytes: Uint8Array) => {
    const read = await readWordStyles(bytes, name)
    return read.ok ? { styles: read.value } : null
  }
  return (
    <>
      <div className="look-file">
        <span>{t('pack.look.logo')}</span>
        {logo === null ? null : <img src={logoAddress(logo)} alt={logo.alt} />}
        <Button onClick={() => void choose('picture', takeLogo)}>{t('pack.look.chooseLogo')}</Button>
        {logo === null ? null : (
          <Button look="quiet" onClick={() => onChange({ logo: null })}>
            {t('pack.look.removeLogo')}
          </Button>
        )}
      </div>
      {logo === null ? null : <LookText label={t('pack.look.logoAlt')} hint={t('pack.look.logoAltHint')} value={logo.alt} onChange={(alt) => onChange({ logo: { ...logo, alt } }, 'look:logoAlt')} />}
      <div className="look-file">
        <span>{t('pack.look.styles')}</span>
        {styles === null ? null : <bdi>{t('pack.look.stylesFrom', { name: styles.fileName })}</bdi>}
        <Button onClick={() => void choose('word-styles', takeStyles)}>{t('pack.look.chooseStyles')}</Button>
        {styles === null ? null : (
          <Button look="quiet" onClick={() => onChange({ styles: null })}>
            {t('pack.look.removeStyles')}
          </Button>
        )}
      </div>
      {problem === null ? null : (
        <p role="alert" className="look-problem">
          {problem}
        </p>
      )}
    </>
  )
}
