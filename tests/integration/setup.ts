import { afterAll, beforeAll, beforeEach } from 'vitest'
import { closeTestDatabase, openTestDatabase, resetDatabase } from '#tests/support/database'

beforeAll(openTestDatabase)
beforeEach(resetDatabase)
afterAll(closeTestDatabase)
