import { useTranslations } from 'use-intl'
import { paths } from '#app/routes/paths'
import type { FieldMeta } from '#app/ui/forms/field-meta'
import { TextArea } from '#app/ui/forms/text-area'
import { TextField } from '#app/ui/forms/text-field'
import { LocaleLink } from '#app/ui/locale-link'
import { TrapField } from './trap-field'

interface AskerFieldsProps {
  kind: 'ask' | 'callBack'
  fields: Record<'name' | 'email' | 'phone' | 'message', FieldMeta>
}

/** Who asks what, and how they are reached. */
export function AskerFields({ kind, fields }: AskerFieldsProps) {
  const t = useTranslations('questions')
  const calls = kind === 'callBack'
  const email = (
    <TextField
      field={fields.email}
      label={t('email')}
      hint={calls ? undefined : t('ask.emailHint')}
      type="email"
      autoComplete="email"
      optional
    />
  )
  return (
    <>
      <TextArea
        field={fields.message}
        label={t(`${kind}.message`)}
        hint={t(`${kind}.messageHint`)}
        maxLength={calls ? 1_000 : 2_000}
      />
      <TextField field={fields.name} label={t('name')} autoComplete="name" width="medium" />
      {calls ? null : email}
      <TextField
        field={fields.phone}
        label={t('phone')}
        hint={t('callBack.phoneHint')}
        type="tel"
        autoComplete="tel"
        width="medium"
        optional={!calls}
      />
      {calls ? email : null}
      <TrapField />
      <p className="muted text-sm">
        {t.rich('privacy', {
          link: (words) => <LocaleLink to={paths.privacy}>{words}</LocaleLink>,
        })}
      </p>
    </>
  )
}
