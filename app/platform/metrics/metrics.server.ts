import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Database } from '#app/platform/db/client.server'

/** What the process tells Prometheus. */
export interface Metrics {
  /** Notes a request that was answered. */
  observeRequest(request: { method: string; area: string; status: number; seconds: number }): void
  /** Everything in Prometheus' text form. */
  text(): Promise<string>
  contentType: string
}

/**
 * Creates the metrics of one process: its own health, requests by area and status, and how many events
 * still wait for their handlers.
 */
export function createMetrics(db: Database): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'area', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })
  registry.registerMetric(
    new Gauge({
      name: 'outbox_waiting_events',
      help: 'Events whose handlers have not been queued yet',
      registers: [],
      async collect() {
        this.set(
          await db.outboxEvent.count({ where: { dispatchedAt: null } }).catch(() => Number.NaN),
        )
      },
    }),
  )
  return {
    observeRequest: ({ method, area, status, seconds }) =>
      requests.observe({ method, area, status: String(status) }, seconds),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
