import { type Params, type Read, type Row, sql } from './sample-sql'

/** The records of a form: what its address is called with, what it names, and whose that is. */
export function named(
  from: string,
  parts: { params?: string; fields?: string; owners?: string },
): Read {
  const { params = '', fields = '', owners } = parts
  return sql(`SELECT json_build_object(${params}) AS params, json_build_object(${fields}) AS fields
    ${owners ? `, ${owners}` : ''} ${from}`)
}

/** Rows whose fields are tokens that only the server can make. */
export function signed(read: Read, token: (fields: Params) => string): Read {
  return async (db) =>
    (await read(db)).map(
      ({ fields = {}, ...row }): Row => ({ ...row, fields: { token: token(fields) } }),
    )
}

export const organisations = (columns: string) => `ARRAY[${columns}]::text[] AS organisations`
export const people = (columns: string) => `ARRAY[${columns}]::text[] AS people`

export const match = (status: string, more = '') =>
  named(
    `FROM match m JOIN technology t ON t.id = "technologyId" JOIN need n ON n.id = "needId"
      WHERE m.status = '${status}' AND t.status = 'published' AND n.status = 'published' ${more} ORDER BY m.id`,
    {
      params: `'side', 'technologies', 'listingId', t.id`,
      fields: `'matchId', m.id`,
      owners: organisations('t."organisationId"'),
    },
  )

export const application = (status: string, key: string) =>
  named(`FROM support_application a WHERE status = '${status}' ORDER BY number`, {
    params: `'${key}', a.${key}`,
    fields: `'version', a.version`,
    owners: organisations('"organisationId"'),
  })

export const grant = (status: string) =>
  named(
    `FROM support_grant g JOIN support_application a ON a.id = g."applicationId"
      WHERE g.status = '${status}' ORDER BY number`,
    { params: `'number', number`, fields: `'version', g.version` },
  )

/** A payment of a state by transfer; in the workspace it is the payee's to answer. */
export const payment = (status: string, owner = '"payeeId"') =>
  named(
    `FROM payment p JOIN payable b ON b.id = p."payableId" LEFT JOIN organisation o ON o.id = ${owner}
      WHERE p.status = '${status}' AND p.method = 'transfer' ORDER BY p.id`,
    {
      params: `'payableId', b.id`,
      fields: `'paymentId', p.id`,
      owners: organisations(`b.${owner}`),
    },
  )

export const providerOf = `p."userId"`
export const service = (status: string) =>
  named(
    `FROM service_request r JOIN service_provider p ON p.id = r."providerId"
      WHERE r.status IN (${status}) AND p."userId" IS NOT NULL ORDER BY r.number`,
    {
      params: `'number', r.number`,
      fields: `'version', r.version`,
      owners: people(providerOf),
    },
  )

export const attachment = (side: 'technology' | 'need') =>
  named(
    `FROM attachment a JOIN ${side} e ON e.id = a."${side}Id" ORDER BY (e.status = 'draft') DESC, a.id`,
    {
      params: `'${side}Id', e.id`,
      fields: `'attachmentId', a.id, 'present', a.disclosure`,
      owners: organisations('e."organisationId"'),
    },
  )

/** Something of the room of a deal that waits for the party that did not write it. */
export const ofRoom = (table: string, field: string, where: string, owner?: string) =>
  named(`FROM ${table} x JOIN deal d ON d.id = x."dealId" WHERE ${where} ORDER BY x.id`, {
    params: `'number', d.number`,
    fields: `'${field}', x.id`,
    owners: organisations(
      owner ?? `CASE WHEN x.side = 'provider' THEN d."seekerId" ELSE d."providerId" END`,
    ),
  })

/** Slug of the organisation that those who ask for what is not theirs belong to. */
export const othersSlug = 'to-chuc-khac'

export const member = (status: string) =>
  named(
    `FROM membership m JOIN organisation o ON o.id = m."organisationId"
      WHERE m.status = '${status}' AND m.role <> 'owner' AND o.slug <> '${othersSlug}' ORDER BY m.id`,
    {
      params: `'id', o.id`,
      fields: `'membershipId', m.id, 'present', m.role`,
      owners: organisations('o.id'),
    },
  )

export const invitation = named(
  `FROM invitation WHERE "acceptedAt" IS NULL AND "cancelledAt" IS NULL AND "expiresAt" > now() ORDER BY id`,
  { fields: `'invitationId', id`, owners: organisations('"organisationId"') },
)

export const notification = named('FROM notification ORDER BY "userId", id', {
  fields: `'id', id`,
  owners: people('"userId"'),
})

export const savedSearch = named('FROM saved_search ORDER BY "userId", id', {
  fields: `'savedSearchId', id`,
  owners: people('"userId"'),
})

export const published = named(
  `FROM technology WHERE status = 'published' AND "hiddenAt" IS NULL ORDER BY slug`,
  { fields: `'technologyId', id` },
)

export const interest = named(`FROM interest WHERE status = 'pending' ORDER BY id`, {
  params: `'interestId', id`,
  owners: organisations('"toOrganisationId"'),
})

export const seat = (where: string) =>
  named(
    `FROM support_council_member m JOIN support_application a ON a.id = m."applicationId"
      WHERE ${where} ORDER BY a.number`,
    { params: `'number', a.number`, owners: people('m."userId"') },
  )
