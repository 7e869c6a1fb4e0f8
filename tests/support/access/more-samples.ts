import { type Read, rows, sql } from './sample-sql'

/** Records of the desk and of brokers. */
export const moreSamples: [pattern: RegExp, read: Read][] = [
  [/^back-office\/annexes\/:id/, rows('annex_list', `'id', id`)],
  [/^back-office\/opinions\/:number/, rows('opinion_request', `'number', number`)],
  [
    /^workspace\/opinions\/:number/,
    sql(`SELECT json_build_object('number', number) AS params, ARRAY["userId"] AS people
      FROM opinion_request r JOIN service_provider p ON p.id = "providerId"
      WHERE "userId" IS NOT NULL ORDER BY number`),
  ],
  [/^back-office\/acting\/:organisationId/, rows('organisation', `'organisationId', id`)],
  [/^back-office\/contacts\/:kind\/:id/, rows('organisation', `'kind', 'organisation', 'id', id`)],
  [/^back-office\/matches\/:matchId\/meeting/, rows('match', `'matchId', id`)],
  [
    /^workspace\/meetings\/:meetingId/,
    sql(`SELECT json_build_object('meetingId', m.id) AS params,
      ARRAY[t."organisationId"::text, n."organisationId"::text] AS organisations
      FROM meeting m JOIN match ON match.id = "matchId" JOIN technology t ON t.id = "technologyId"
      JOIN need n ON n.id = "needId" ORDER BY m.id`),
  ],
]
