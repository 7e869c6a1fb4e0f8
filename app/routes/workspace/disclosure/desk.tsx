import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { canEditFor } from '#app/domain/accounts/actor'
import {
  accessRecords,
  disclosureDesk,
  inviteOrganisation,
  removeDetail,
  revokeInvitation,
  saveDetail,
} from '#app/domain/disclosure/index.server'
import { DisclosureDeskSchema } from '#app/domain/disclosure/nda-schemas'
import type { ListingKind } from '#app/domain/listings/listing'
import { notFound } from '#app/platform/http/domain-error'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { ReplyNotice } from '#app/routes/deal-parts/reply-notice'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Pagination } from '#app/ui/pagination'
import { listingPlaces } from '../listing/listing-places'
import { DeskDetails } from './desk-details'
import { DeskFiles } from './desk-files'
import { DeskInvitations } from './desk-invitations'
import { DeskNdas } from './desk-ndas'
import { DeskRecords } from './desk-records'

export const meta = pageMeta

const PageNumber = z.coerce.number().int().min(1).max(10_000).catch(1)

function targetOf({ side, listingId }: { side?: string; listingId?: string }) {
  if (side !== 'technologies' && side !== 'needs') throw notFound()
  const kind: ListingKind = side === 'technologies' ? 'technology' : 'need'
  return { kind, id: listingId ?? '' }
}

export const loader = handle({ access: 'member' }, async ({ ctx, params, url, locale, t }) => {
  const target = targetOf(params)
  const desk = await disclosureDesk(ctx, target, locale)
  const page = PageNumber.parse(url.searchParams.get('page') ?? undefined)
  return {
    title: `${t('disclosure.desk.title')}: ${desk.entry.title}`,
    noIndex: true,
    desk,
    records: await accessRecords(ctx, target, page, locale),
    mayEdit: canEditFor(ctx.actor),
  }
})

const notices = {
  'save-detail': 'detailSaved',
  'remove-detail': 'detailRemoved',
  invite: 'organisationInvited',
  revoke: 'invitationRevoked',
} as const

export const action = handle(
  { access: 'editor', form: DisclosureDeskSchema },
  async ({ ctx, params, input, href }) => {
    const target = targetOf(params)
    const { intent } = input
    if (intent === 'save-detail') await saveDetail(ctx, target, input)
    else if (intent === 'remove-detail') await removeDetail(ctx, target, input.detailId)
    else if (intent === 'invite') await inviteOrganisation(ctx, target, input.organisation)
    else await revokeInvitation(ctx, target, input.invitationId)
    return redirectWithNotice(
      href(listingPlaces[target.kind].disclosure(target.id)),
      notices[intent],
    )
  },
)

export default function DisclosureDesk() {
  const t = useTranslations('disclosure.desk')
  const { desk, records, mayEdit } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { kind, id, title } = desk.entry
  const places = listingPlaces[kind]
  const texts = useTranslations(places.texts)
  return (
    <Page>
      <Breadcrumbs
        items={[
          { to: places.list, label: texts('title') },
          { to: places.overview(id), label: title },
        ]}
      />
      <PageHeader title={t('title')} lead={t('lead')} />
      <ReplyNotice reply={reply} />
      <DeskDetails {...desk} mayEdit={mayEdit} reply={reply} />
      <DeskFiles files={desk.files} edit={mayEdit ? places.edit(id, 'files') : null} />
      <DeskInvitations invitations={desk.invitations} mayEdit={mayEdit} reply={reply} />
      <DeskNdas ndas={desk.ndas} />
      <DeskRecords items={records.items} />
      <Pagination page={records.page} pages={records.pages} />
    </Page>
  )
}
