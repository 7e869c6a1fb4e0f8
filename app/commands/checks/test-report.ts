import { relative } from 'node:path'
import { z } from 'zod'
import { projectRoot } from '#app/platform/env/project-root.server'

/** What a run of tests came to, each test that failed or passed late as text: where, which, why. */
export interface TestReport {
  passed: number
  failed: number
  failures: string[]
  /** Passed at a second attempt only. */
  late: string[]
}

const LINES_OF_REASON = 12

// An escape sequence that colours a terminal.
const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g')

function failureText(file: string, test: string, reason = ''): string {
  const lines = reason.replace(colours, '').trim().split('\n').slice(0, LINES_OF_REASON)
  return `${file}: ${test}\n${lines.join('\n').replace(/^/gm, '  ')}`.trimEnd()
}

const vitestFile = z
  .object({
    name: z.string(),
    status: z.string(),
    message: z.string().optional(),
    assertionResults: z.array(
      z.object({
        fullName: z.string(),
        status: z.string(),
        failureMessages: z.array(z.string()).nullish(),
      }),
    ),
  })
  .transform(({ name, status, message, assertionResults }) => {
    const file = relative(projectRoot, name)
    const told = (tests: typeof assertionResults) =>
      tests.map((test) => failureText(file, test.fullName, test.failureMessages?.[0]))
    const failures = told(assertionResults.filter((test) => test.status === 'failed'))
    // What failed before it passed keeps the words of its first attempt.
    const late = told(
      assertionResults.filter((test) => test.status === 'passed' && test.failureMessages?.length),
    )
    if (failures.length === 0 && status === 'failed')
      failures.push(failureText(file, 'the file itself', message))
    return { failures, late }
  })

/** The JSON that Vitest's reporter writes. A file that cannot be run counts no test: it is named all the same. */
export const vitestReport: z.ZodType<TestReport, unknown> = z
  .object({
    numPassedTests: z.number(),
    numFailedTests: z.number(),
    testResults: z.array(vitestFile),
  })
  .transform((report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    failures: report.testResults.flatMap(({ failures }) => failures),
    late: report.testResults.flatMap(({ late }) => late),
  }))

const playwrightSpec = z.object({
  title: z.string(),
  file: z.string(),
  line: z.number(),
  tests: z.array(
    z.object({
      projectName: z.string(),
      status: z.string(),
      results: z.array(z.object({ errors: z.array(z.object({ message: z.string().optional() })) })),
    }),
  ),
})

const playwrightSuite = z.object({
  specs: z.array(playwrightSpec),
  get suites() {
    return z.array(playwrightSuite).optional()
  },
})

type Suite = z.infer<typeof playwrightSuite>

function playwrightTests(suites: Suite[], status: string): string[] {
  return suites.flatMap((suite) => [
    ...suite.specs.flatMap(({ title, file, line, tests }) =>
      tests
        .filter((test) => test.status === status)
        .map((test) => {
          const errors = test.results.flatMap((result) => result.errors)
          return failureText(`${file}:${line} [${test.projectName}]`, title, errors[0]?.message)
        }),
    ),
    ...playwrightTests(suite.suites ?? [], status),
  ])
}

/** The JSON that Playwright's reporter writes. */
export const playwrightReport: z.ZodType<TestReport, unknown> = z
  .object({
    stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
    suites: z.array(playwrightSuite),
  })
  .transform(({ stats, suites }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    failures: playwrightTests(suites, 'unexpected'),
    late: playwrightTests(suites, 'flaky'),
  }))
