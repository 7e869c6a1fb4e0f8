// The directions of docs and app/domain/README.md as rules. Each violation fails `npm test`.
const { readFileSync } = require('node:fs')

/** Which module may use which: the table "Map" in app/domain/README.md is the declaration. */
function declaredArrows() {
  const rows = readFileSync('app/domain/README.md', 'utf8').matchAll(
    /^\| `([a-z-]+)` +\|[^|]*\|([^|]*)\|$/gm,
  )
  return [...rows].map(([, name, uses]) => ({ name, uses: uses.match(/[a-z-]+/g) ?? [] }))
}

const modules = declaredArrows()
const names = modules.map(({ name }) => name)
const anyOf = (list) => `(${list.join('|')})`
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const entryPoints = [
  rule(
    'routes-not-platform-db',
    'Routes reach data through the domain.',
    { path: '^app/(routes/|root|entry)' },
    { path: '^app/platform/db/' },
  ),
  rule(
    'entry-points-apart',
    'Routes, server and jobs never import each other; only commands start the other entry points.',
    { path: '^app/(routes|server|jobs)/' },
    { path: '^app/(routes|server|jobs|commands)/', pathNot: '^app/$1/' },
  ),
  rule(
    'commands-not-routes',
    'Commands start the server and the jobs; pages are none of their business.',
    { path: '^app/commands/' },
    { path: '^app/routes/' },
  ),
]

const layers = [
  rule(
    'domain-below-entry-points',
    'The domain knows nothing of who calls it.',
    { path: '^app/domain/' },
    { path: '^app/(routes|server|jobs|commands)/' },
  ),
  rule(
    'platform-below-domain',
    'Infrastructure has no business words.',
    { path: '^app/platform/' },
    { path: '^app/(?!platform/)' },
  ),
  rule(
    'ui-alone',
    'The design system knows neither the domain nor the platform.',
    { path: '^app/ui/' },
    { path: '^app/(domain|platform|routes|server|jobs|commands)/' },
  ),
  rule(
    'app-not-tests',
    'The product never imports its tests.',
    { path: '^(app|prisma)/' },
    { path: '^tests/' },
  ),
]

const domain = [
  rule(
    'modules-by-their-front-door',
    'A module is used through index.server.ts or its pure files.',
    { path: '^app/domain/([^/]+)/' },
    {
      path: '^app/domain/[^/]+/(.*\\.server\\.tsx?$|.*\\.tsx$)',
      pathNot: ['^app/domain/$1/', '^app/domain/[^/]+/index\\.server\\.ts$'],
    },
  ),
  rule(
    'modules-are-declared',
    'A new module gets its row in the map of app/domain/README.md.',
    { path: `^app/domain/(?!${anyOf(names)}/)[^/]+/` },
    {},
  ),
  ...modules.map(({ name, uses }) =>
    rule(
      `arrows-of-${name}`,
      `${name} may use: ${uses.join(', ') || 'no other module'} (map in app/domain/README.md).`,
      { path: `^app/domain/${name}/` },
      { path: '^app/domain/[^/]+/', pathNot: `^app/domain/${anyOf([name, ...uses])}/` },
    ),
  ),
]

const pure = { path: '^app/(domain|ui)/.*\\.ts$', pathNot: '\\.server\\.ts$' }
const rules = { ...pure, path: '^app/domain/.*\\.ts$' }
const files = [
  rule(
    'no-circular',
    'Circles make every part need every other.',
    {},
    {
      circular: true,
      viaOnly: { dependencyTypesNot: ['type-only'], pathNot: '^app/platform/db/generated/' },
    },
  ),
  rule(
    'pure-not-server',
    'Pure files run in the browser too: no server code (types may be imported).',
    pure,
    { path: '\\.server\\.tsx?$', dependencyTypesNot: ['type-only'] },
  ),
  rule(
    'pure-not-react-or-prisma',
    'Rules and schemas need neither React nor the database.',
    rules,
    {
      path: '(^|/)node_modules/(@types/)?(react|react-dom|@remix-run|@prisma|pg)/|^app/platform/db/generated/client',
      dependencyTypesNot: ['type-only'],
    },
  ),
  rule(
    'guarded-form-parser-only',
    'Only the guarded parser reads forms (docs/decisions/0001-remix-2.md).',
    { pathNot: '^app/platform/http/guarded-form\\.ts$' },
    { path: '(^|/)node_modules/@conform-to/zod/' },
  ),
]

module.exports = {
  forbidden: [...entryPoints, ...layers, ...domain, ...files],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^app/platform/db/generated/(?!client|enums)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
}
