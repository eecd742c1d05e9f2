// Numbers for Prometheus. Labels are patterns and classes: what people send makes no new series.

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Visit } from './log.ts'

export type Metrics = {
  visit(visit: Visit, isStream: boolean): void
  /** More was asked from one address than it may. */
  crowded(route: string): void
  /** Called when a stream opens; returns how to say that it ended. */
  stream(): () => void
  swept(table: string, rows: number): void
  read(): Promise<{ type: string; text: string }>
}

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export const openMetrics = (outboxLength: () => Promise<number>): Metrics => {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const labelNames = ['method', 'route', 'status'] as const
  const requests = new Counter({
    name: 'usher_requests_total',
    help: 'Requests by pattern of their route and class of their status',
    labelNames,
    registers,
  })
  const durations = new Histogram({
    name: 'usher_request_seconds',
    help: 'How long requests took; streams, which stay open, are left out',
    labelNames,
    buckets: seconds,
    registers,
  })
  const crowds = new Counter({
    name: 'usher_crowded_total',
    help: 'Requests refused because too much was asked from one address, by route',
    labelNames: ['route'] as const,
    registers,
  })
  const streams = new Gauge({ name: 'usher_open_streams', help: 'Windows that listen', registers })
  const swept = new Counter({
    name: 'usher_swept_rows_total',
    help: 'Rows that were over and have been removed, by table',
    labelNames: ['table'] as const,
    registers,
  })
  new Gauge({
    name: 'usher_outbox_length',
    help: 'Messages that wait to be delivered',
    registers,
    async collect() {
      // A number that cannot be had must not take the others with it.
      this.set(await outboxLength().catch(() => Number.NaN))
    },
  })
  return {
    visit({ method, route, status, ms }, isStream) {
      const labels = { method, route, status: `${Math.floor(status / 100)}xx` }
      requests.inc(labels)
      if (!isStream) durations.observe(labels, ms / 1000)
    },
    crowded: (route) => crowds.inc({ route }),
    stream() {
      streams.inc()
      return () => streams.dec()
    },
    swept: (table, rows) => swept.inc({ table }, rows),
    read: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  }
}
