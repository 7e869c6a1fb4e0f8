import { defineConfig } from 'prisma/config'

// The commands that need a database set DATABASE_URL themselves (app/commands); `generate` needs none.
export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://127.0.0.1:1/none' },
})
