import type { Transaction } from '#app/platform/db/client.server'
import { formSamples } from './form-samples'
import { reviewPaperSources } from './review-paper-samples'
import { fixed, type Read, type Row, rows, sql } from './sample-sql'
import { nobody, strange } from './unknown-record'

/** A record as an address and its form name it. */
export type Named = Required<Pick<Row, 'params' | 'fields' | 'query'>>

/** Records of one kind from two sides. */
export interface Sample {
  ours: Named
  /** Of somebody else; null where the kind has one record or nobody owns it. */
  theirs: Named | null
  unknown: Named
  /** The organisation or the person that `ours` belongs to. */
  organisation?: string
  person?: string
}

const listing = (table: string, side: string, param: string) =>
  sql(`SELECT json_build_object('${param}', id, 'side', '${side}') AS params,
    ARRAY["organisationId"::text] AS organisations FROM ${table}
    ORDER BY (status = 'draft') DESC, "createdAt", id`)

/** Entries that wait for a moderator. */
const waiting = (table: string, param: string) =>
  sql(`SELECT json_build_object('${param}', id) AS params, ARRAY["organisationId"::text] AS organisations
    FROM ${table} WHERE status = 'submitted' ORDER BY id`)

const slugs = (table: string, side: string) =>
  sql(`SELECT json_build_object('slug', slug, 'side', '${side}') AS params,
    ARRAY["organisationId"::text] AS organisations FROM ${table}
    WHERE status = 'published' AND "hiddenAt" IS NULL ORDER BY slug`)

const parties = 'ARRAY["providerId"::text, "seekerId"::text] AS organisations'
/**
 * Where the records of the matrix come from: the first pattern that an address begins with. An address with a
 * parameter and without a row here fails the test.
 */
export const sampleSources: [pattern: RegExp, read: Read][] = [
  ...reviewPaperSources,
  [/^technologies\/:slug/, slugs('technology', 'technologies')],
  [/^needs\/:slug/, slugs('need', 'needs')],
  [/^:side\/:slug/, slugs('technology', 'technologies')],
  [/^organisations\/:slug/, rows('organisation', `'slug', slug`, `status = 'verified'`)],
  [/^success-stories\/:/, rows('success_story', `'id', id`)],
  [/^support\/check\/:question/, fixed({ question: 'type' })],
  [/^support\/programmes\/:slug\/items/, programmeItems('slug')],
  [/^support\/programmes\/:slug/, rows('programme', `'slug', slug`)],
  [/^calls\/:slug/, rows('support_call', `'slug', slug`, '"publishedAt" IS NOT NULL')],
  [/^demo-days\/:slug/, rows('demo_day', `'slug', slug`, '"publishedAt" IS NOT NULL')],
  [/^experts\/:slug/, rows('service_provider', `'slug', slug`, `status = 'listed'`)],
  [/^demo\/mail\/:id/, fixed({ id: nobody })],
  [/^files\/:fileId/, files()],

  [
    /^workspace\/meetings\/:meetingId/,
    sql(`SELECT json_build_object('meetingId', m.id) AS params,
      ARRAY[t."organisationId"::text, n."organisationId"::text] AS organisations
      FROM meeting m JOIN match x ON x.id = m."matchId" JOIN technology t ON t.id = x."technologyId"
        JOIN need n ON n.id = x."needId" ORDER BY m.id`),
  ],
  [/^back-office\/matches\/:matchId/, rows('match', `'matchId', id`, `status = 'suggested'`)],
  [/^back-office\/acting\/:/, rows('organisation', `'organisationId', id`, `status = 'verified'`)],
  [
    /^back-office\/contacts\/:kind/,
    rows('organisation', `'kind', 'organisation', 'id', id`, `status = 'verified'`),
  ],

  [/^workspace\/support\/:id\/form/, applications(`, 'page', 'firm'`)],
  [
    /^workspace\/support\/:id\/documents/,
    sql(`SELECT json_build_object('id', a.id, 'documentId', d.id) AS params,
      ARRAY["organisationId"::text] AS organisations
      FROM support_application_document d JOIN support_application a ON a.id = "applicationId" ORDER BY d.id`),
  ],
  [
    /^workspace\/support\/:id\/grant\/:documentId/,
    sql(`SELECT json_build_object('id', a.id, 'documentId', d.id) AS params,
      ARRAY["organisationId"::text] AS organisations
      FROM support_grant_document d JOIN support_application a ON a.id = "applicationId" ORDER BY d.id`),
  ],
  [
    /^workspace\/support\/:id\/grant/,
    sql(`SELECT json_build_object('id', a.id) AS params, ARRAY["organisationId"::text] AS organisations
      FROM support_grant g JOIN support_application a ON a.id = g."applicationId" ORDER BY number`),
  ],
  [/^workspace\/support\/:id/, applications('')],
  [
    /^workspace\/councils\/:id\/documents/,
    sql(`SELECT json_build_object('id', a.id, 'documentId', d.id) AS params,
      ARRAY(SELECT "userId" FROM support_council_member m WHERE m."applicationId" = a.id) AS people
      FROM support_application_document d JOIN support_application a ON a.id = d."applicationId"
      WHERE EXISTS (SELECT 1 FROM support_council c WHERE c."applicationId" = a.id) ORDER BY d.id`),
  ],
  [
    /^workspace\/councils\/:number/,
    sql(`SELECT json_build_object('number', number) AS params,
      ARRAY(SELECT "userId" FROM support_council_member m WHERE m."applicationId" = a.id) AS people
      FROM support_application a JOIN support_council c ON c."applicationId" = a.id ORDER BY number`),
  ],
  [
    /^workspace\/services\/:number/,
    sql(`SELECT json_build_object('number', number) AS params,
      ARRAY["organisationId"::text] AS organisations FROM service_request ORDER BY number`),
  ],
  [
    /^workspace\/incubation\/:number/,
    sql(`SELECT json_build_object('number', number) AS params,
      ARRAY["organisationId"::text] AS organisations FROM incubation_project
      WHERE status = 'incubating' ORDER BY number`),
  ],
  [
    /^workspace\/questions\/:questionId/,
    sql(`SELECT json_build_object('questionId', id) AS params,
      ARRAY["organisationId"::text] AS organisations FROM question ORDER BY id`),
  ],
  [
    /^workspace\/interests\/:interestId/,
    sql(`SELECT json_build_object('interestId', id) AS params,
      ARRAY["fromOrganisationId"::text, "toOrganisationId"::text] AS organisations FROM interest ORDER BY id`),
  ],
  [
    /^workspace\/ndas\/:ndaId/,
    sql(`SELECT json_build_object('ndaId', id) AS params,
      ARRAY["ownerId"::text, "otherId"::text] AS organisations FROM nda ORDER BY id`),
  ],
  [
    /^workspace\/(disclosure|matches|record)\/:side\/:listingId/,
    listing('technology', 'technologies', 'listingId'),
  ],
  [
    /^workspace\/technologies\/:technologyId/,
    listing('technology', 'technologies', 'technologyId'),
  ],
  [/^workspace\/organisation\/sanctions\/:number/, sanctioned()],
  [/^workspace\/needs\/:needId/, listing('need', 'needs', 'needId')],
  [
    /^workspace\/deals\/:number\/documents/,
    sql(`SELECT json_build_object('number', number, 'documentId', d.id) AS params, ${parties}
      FROM deal_document d JOIN deal ON deal.id = "dealId" ORDER BY d.id`),
  ],
  [
    /^workspace\/deals\/:number\/room\/files\/:fileId/,
    sql(`SELECT json_build_object('number', number, 'fileId', d.id) AS params, ${parties}
      FROM deal_document d JOIN deal ON deal.id = "dealId" ORDER BY d.id`),
  ],
  [
    /^workspace\/deals\/:number/,
    sql(`SELECT json_build_object('number', number, 'kind', 'contract') AS params, ${parties}
      FROM deal ORDER BY (stage = 'negotiation') DESC, number`),
  ],
  [
    /^workspace\/payments\/receipts\/:number/,
    sql(`SELECT json_build_object('number', r.number) AS params,
      ARRAY["payerId"::text, "payeeId"::text] AS organisations
      FROM receipt r JOIN payment p ON p.id = "paymentId" JOIN payable ON payable.id = "payableId"
      ORDER BY r.number`),
  ],
  [
    /^workspace\/payments\/:payableId\/evidence/,
    sql(`SELECT json_build_object('payableId', payable.id, 'paymentId', p.id) AS params,
      ARRAY["payerId"::text, "payeeId"::text] AS organisations
      FROM payment p JOIN payable ON payable.id = "payableId" WHERE "evidenceId" IS NOT NULL ORDER BY p.id`),
  ],
  [
    /^workspace\/payments\/:payableId/,
    sql(`SELECT json_build_object('payableId', id) AS params,
      ARRAY["payerId"::text, "payeeId"::text] AS organisations FROM payable ORDER BY id`),
  ],

  [/^back-office\/reports\/:number/, rows('abuse_report', `'number', number`, `status = 'open'`)],
  [/^back-office\/sanctions\/:number/, rows('sanction', `'number', number`)],
  [/^back-office\/entries\/:side/, listing('technology', 'technologies', 'id')],
  [/^back-office\/organisations\/:id/, rows('organisation', `'id', id`)],
  [/^back-office\/vocabulary\/:id/, rows('word_group', `'id', id`)],
  [/^back-office\/support-figures/, fixed({ year: '2026', format: 'csv' })],
  [/^back-office\/support\/:number\/grant/, granted()],
  [
    /^back-office\/support\/:number/,
    rows('support_application', `'number', number`, 'number IS NOT NULL'),
  ],
  [
    /^back-office\/support-grant-documents/,
    rows('support_grant_document', `'id', "applicationId", 'documentId', id`),
  ],
  [
    /^back-office\/support-documents/,
    rows('support_application_document', `'id', "applicationId", 'documentId', id`),
  ],
  [/^back-office\/calls\/:id/, rows('support_call', `'id', id`)],
  [
    /^back-office\/incubation\/:number/,
    rows('incubation_project', `'number', number`, `status = 'incubating'`),
  ],
  [/^back-office\/demo-days\/:id/, rows('demo_day', `'id', id`, '"endsAt" > now()')],
  [/^back-office\/experts\/:id/, rows('service_provider', `'id', id`)],
  [/^back-office\/services\/:number/, rows('service_request', `'number', number`)],
  [/^back-office\/innovative-enterprises\/:id/, rows('recognition', `'id', id`)],
  [/^back-office\/programmes\/:id\/items/, programmeItems('id')],
  [/^back-office\/programmes\/:id/, rows('programme', `'id', id`)],
  [/^back-office\/users\/:id/, rows('"user"', `'id', id`)],
  [/^back-office\/mails\/:kind/, fixed({ kind: 'listingPublished', language: 'vi' })],
  [/^back-office\/payments\/:payableId/, rows('payable', `'payableId', id`)],
  [/^back-office\/deals\/:number\/registration/, registered()],
  [/^back-office\/deals\/:number/, rows('deal', `'number', number`)],
  [/^back-office\/paper-templates/, fixed({ kind: 'contract', language: 'vi', version: '1' })],
  [/^back-office\/follow-ups\/:id/, rows('follow_up', `'id', id`)],
  [/^back-office\/annexes\/:id/, rows('annex_list', `'id', id`)],
  [/^back-office\/opinions\/:number/, rows('opinion_request', `'number', number`)],
  [
    /^workspace\/opinions\/:number/,
    sql(`SELECT json_build_object('number', number) AS params, ARRAY[p."userId"] AS people
      FROM opinion_request r JOIN service_provider p ON p.id = "providerId" ORDER BY number`),
  ],
  [/^back-office\/moderation\/technologies/, waiting('technology', 'technologyId')],
  [/^back-office\/moderation\/needs/, waiting('need', 'needId')],
  [/^back-office\/reference\/:list/, fixed({ list: 'figures', key: 'talks-per-listing' })],
  [/^back-office\/help\/:topic/, fixed({ topic: 'howItWorks', key: 'home.how.title' })],
  [/^back-office\/texts\/:kind/, fixed({ kind: 'help' })],
  [
    /^back-office\/record\/:sequence/,
    rows('record_entry', `'sequence', sequence::text`, 'sequence = 1'),
  ],
  [/^back-office\/record\/:side/, listing('technology', 'technologies', 'listingId')],
]

function programmeItems(key: 'id' | 'slug'): Read {
  return sql(`SELECT json_build_object('${key}', p.${key}, 'code', content -> 'items' -> 0 ->> 'code') AS params
    FROM programme p JOIN programme_version v ON v."programmeId" = p.id
    WHERE content -> 'items' -> 0 ->> 'code' IS NOT NULL ORDER BY p.slug`)
}

function applications(more: string): Read {
  return sql(`SELECT json_build_object('id', id${more}) AS params,
    ARRAY["organisationId"::text] AS organisations FROM support_application
    ORDER BY (status = 'draft') DESC, id`)
}

function sanctioned(): Read {
  return sql(`SELECT json_build_object('number', number) AS params,
    ARRAY["organisationId"::text] AS organisations FROM sanction ORDER BY number`)
}

function granted(): Read {
  return sql(`SELECT json_build_object('number', number) AS params
    FROM support_grant g JOIN support_application a ON a.id = g."applicationId" ORDER BY number`)
}

function registered(): Read {
  return sql(`SELECT json_build_object('number', number) AS params
    FROM registration r JOIN deal ON deal.id = "dealId" ORDER BY number`)
}

function files(): Read {
  return sql(`SELECT json_build_object('fileId', a.id) AS params,
    ARRAY[coalesce(t."organisationId", n."organisationId")::text] AS organisations
    FROM attachment a LEFT JOIN technology t ON t.id = "technologyId" LEFT JOIN need n ON n.id = "needId"
    WHERE disclosure <> 'public' OR coalesce(t.status, n.status) <> 'published' ORDER BY a.id`)
}

const namedBy = ({ params, fields = {}, query = {} }: Row): Named => ({ params, fields, query })

/**
 * Records for an address with parameters, or for a form that names some, from the demo's content.
 * @param form `address intent` of the form
 * @returns null where neither address nor form names a record
 * @throws Error where there is none
 */
export async function sampleFor(
  db: Transaction,
  address: string,
  form?: string,
): Promise<Sample | null> {
  const own = form ? formSamples[form] : undefined
  if (!own && !address.includes(':')) return null
  const read = own ?? sampleSources.find(([pattern]) => pattern.test(address.slice(1)))?.[1]
  if (!read) throw new Error(`${address} has no sample: add one to samples.ts`)
  const found = await read(db)
  const [first] = found
  if (!first) throw new Error(`the demo has no record for ${form ?? address}`)
  const organisation = first.organisations?.find(Boolean)
  const person = first.people?.find(Boolean)
  const owner = organisation ?? person
  const theirs = owner
    ? found.find((row) => ![...(row.organisations ?? []), ...(row.people ?? [])].includes(owner))
    : undefined
  const { params, fields, query } = namedBy(first)
  return {
    ours: { params, fields, query },
    theirs: theirs ? namedBy(theirs) : null,
    unknown: { params: strange(params), fields: strange(fields), query: strange(query) },
    ...(organisation ? { organisation } : {}),
    ...(person ? { person } : {}),
  }
}
