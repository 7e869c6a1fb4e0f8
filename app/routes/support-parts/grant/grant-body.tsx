import type { ReactNode } from 'react'
import { useFormatter, useLocale, useTranslations } from 'use-intl'
import type { GrantView } from '#app/domain/support-grants/index.server'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { DescriptionList } from '#app/ui/description-list'
import { LocaleLink } from '#app/ui/locale-link'
import { Money } from '#app/ui/money'
import { Notice } from '#app/ui/notice'
import { StatusTag } from '#app/ui/status-tag'
import { Table } from '#app/ui/table'
import { Timeline } from '#app/ui/timeline'

export const grantTones = {
  contracting: 'info',
  contracted: 'info',
  accepted: 'info',
  settling: 'info',
  payable: 'warning',
  settled: 'success',
  reported: 'success',
  revoked: 'error',
} as const

const BASIS = 10_000

const money = (amount: bigint) => <Money amount={amount} currency="VND" />

interface GrantBodyProps {
  grant: GrantView
  documentPath: (id: string) => string
  /** Forms of the reader, between the state and the facts. */
  children?: ReactNode
}

/** Where a grant stands, with its contract, papers, payments and history. */
export function GrantBody({ grant, documentPath, children }: GrantBodyProps) {
  const t = useTranslations('supportGrants')
  const format = useFormatter()
  const { status, contract, sums, payments, documents, history, granted } = grant
  const { report, revenueGrowth, reportDueAt, revokedReason, returnedNote } = grant
  return (
    <>
      <Card title={t('state')}>
        <p>
          <StatusTag tone={grantTones[status]}>{t(`statuses.${status}`)}</StatusTag>
        </p>
        <p>{t(`next.${status}`)}</p>
        <DescriptionList
          items={[
            { term: t('granted'), description: money(granted) },
            {
              term: t('accepted'),
              description: contract?.acceptedAmount == null ? null : money(contract.acceptedAmount),
            },
            { term: t('paid'), description: sums.paid > 0n ? money(sums.paid) : null },
            { term: t('repaid'), description: sums.repaid > 0n ? money(sums.repaid) : null },
            {
              term: t('reportDue'),
              description:
                status === 'settled' && reportDueAt ? <DateTime value={reportDueAt} /> : null,
            },
          ]}
        />
        {revokedReason ? (
          <Notice tone="error" title={t('revoked')}>
            <p className="whitespace-pre-line">{revokedReason}</p>
            <p>
              {t('owed')} <strong>{money(sums.held)}</strong>
            </p>
          </Notice>
        ) : null}
        {returnedNote && status === 'accepted' ? (
          <Notice tone="warning" title={t('returned')}>
            <p className="whitespace-pre-line">{returnedNote}</p>
          </Notice>
        ) : null}
      </Card>
      {children}
      {contract ? <ContractCard contract={contract} /> : null}
      {documents.length > 0 ? (
        <Card title={t('documents')}>
          <Table
            caption={t('documents')}
            captionHidden
            rows={documents}
            rowKey={({ id }) => id}
            columns={[
              {
                id: 'kind',
                header: t('document'),
                rowHeader: true,
                cell: ({ id, kind, name }) => (
                  <>
                    <LocaleLink to={documentPath(id)} reloadDocument>
                      {t(`documentKinds.${kind}`)}
                    </LocaleLink>
                    <span className="muted block break-all text-sm">{name}</span>
                  </>
                ),
              },
              {
                id: 'template',
                header: t('template'),
                cell: ({ templateVersion }) =>
                  templateVersion === null ? '—' : t('templateOf', { version: templateVersion }),
              },
              {
                id: 'hash',
                header: t('hash'),
                cell: ({ contentHash, sha256 }) => (
                  <code className="break-all text-sm">{(contentHash ?? sha256).slice(0, 16)}…</code>
                ),
              },
              {
                id: 'at',
                header: t('at'),
                cell: ({ createdAt }) => <DateTime value={createdAt} time />,
              },
            ]}
          />
        </Card>
      ) : null}
      {payments.length > 0 ? (
        <Card title={t('payments')}>
          <Table
            caption={t('payments')}
            captionHidden
            rows={payments}
            rowKey={({ id }) => id}
            columns={[
              {
                id: 'reference',
                header: t('reference'),
                rowHeader: true,
                cell: ({ reference }) => reference,
              },
              { id: 'kind', header: t('kind'), cell: ({ kind }) => t(`paymentKinds.${kind}`) },
              {
                id: 'amount',
                header: t('amount'),
                numeric: true,
                cell: ({ amount }) => money(amount),
              },
              {
                id: 'on',
                header: t('paidOn'),
                cell: ({ paidOn }) => <DateTime value={paidOn} />,
              },
            ]}
          />
        </Card>
      ) : null}
      {report ? (
        <Card title={t('report')}>
          <p className="whitespace-pre-line">{report}</p>
          {revenueGrowth === null ? null : (
            <p>
              {t('growthIs', {
                percent: format.number(revenueGrowth / BASIS, {
                  style: 'percent',
                  maximumFractionDigits: 2,
                }),
              })}
            </p>
          )}
        </Card>
      ) : null}
      {history.length > 0 ? (
        <Card title={t('history')}>
          <Timeline
            label={t('history')}
            items={history.map(({ id, at, by, step, reason }) => ({
              id,
              at,
              title: t(`steps.${step}`),
              by: by ?? undefined,
              note: reason ? <p className="whitespace-pre-line">{reason}</p> : undefined,
            }))}
          />
        </Card>
      ) : null}
    </>
  )
}

function ContractCard({ contract }: { contract: NonNullable<GrantView['contract']> }) {
  const t = useTranslations('supportGrants')
  const languages = useTranslations('papers.languages')
  const locale = useLocale()
  const { signedOn, acceptedOn, endsOn } = contract
  return (
    <Card title={t('contract')}>
      <DescriptionList
        key={locale}
        items={[
          { term: t('contractNumber'), description: contract.contractNumber },
          { term: t('supplierName'), description: contract.supplierName },
          { term: t('supplierTaxCode'), description: contract.supplierTaxCode },
          { term: t('supplierAddress'), description: contract.supplierAddress },
          {
            term: t('supplierPerson'),
            description: [contract.supplierPerson, contract.supplierPosition]
              .filter(Boolean)
              .join(', '),
          },
          { term: t('stateAmount'), description: money(contract.stateAmount) },
          { term: t('firmAmount'), description: money(contract.firmAmount) },
          {
            term: t('otherAmount'),
            description: contract.otherAmount > 0n ? money(contract.otherAmount) : null,
          },
          { term: t('work'), description: <p className="whitespace-pre-line">{contract.work}</p> },
          {
            term: t('terms'),
            description: <p className="whitespace-pre-line">{contract.terms}</p>,
          },
          {
            term: t('language'),
            description: languages(contract.language),
          },
          { term: t('endsOn'), description: <DateTime value={endsOn} /> },
          { term: t('signedOn'), description: signedOn ? <DateTime value={signedOn} /> : null },
          {
            term: t('acceptedOn'),
            description: acceptedOn ? <DateTime value={acceptedOn} /> : null,
          },
          { term: t('acceptanceNote'), description: contract.acceptanceNote },
        ]}
      />
    </Card>
  )
}
