import { defineConfig } from 'vitest/config'

// A machine that does other things at the same time is slow, not wrong. What passes only at a second attempt
// is named at the end of `npm test`.
const patience = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 30_000 } },
  retry: process.env.CI ? 1 : 0,
}

// Suites are projects: `vitest --project unit` needs no database, `integration` starts or finds one.
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/architecture/**/*.test.ts'],
          ...patience,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/integration/global-setup.ts'],
          setupFiles: ['tests/integration/setup.ts'],
          ...patience,
          maxWorkers: 2,
        },
      },
    ],
  },
})
