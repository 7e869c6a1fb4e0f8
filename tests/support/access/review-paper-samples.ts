import { type Read, rows, sql } from './sample-sql'

const sizePaper = `'kind', 'support_size', 'language', 'vi', 'format', 'pdf'`

/** Papers that are made of submitted applications. */
export const reviewPaperSources: [pattern: RegExp, read: Read][] = [
  [
    /^workspace\/support\/:id\/made/,
    sql(`SELECT json_build_object('id', id, ${sizePaper}) AS params,
      ARRAY["organisationId"::text] AS organisations
      FROM support_application WHERE number IS NOT NULL ORDER BY number`),
  ],
  [
    /^workspace\/councils\/:number\/made/,
    sql(`SELECT json_build_object('number', number, ${sizePaper}) AS params,
      ARRAY(SELECT "userId" FROM support_council_member m
        WHERE m."applicationId" = a.id AND conflict = false) AS people
      FROM support_application a JOIN support_council c ON c."applicationId" = a.id ORDER BY number`),
  ],
  [
    /^back-office\/support\/:number\/made/,
    rows('support_application', `'number', number, ${sizePaper}`, 'number IS NOT NULL'),
  ],
]
