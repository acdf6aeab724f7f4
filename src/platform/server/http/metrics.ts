import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** The figures of this process, as Prometheus reads them. */
export const registry = new Registry();
collectDefaultMetrics({ register: registry });

const durations = new Histogram({
  name: 'amphoe_call_seconds',
  help: 'Time to answer a successful call, by contract.',
  labelNames: ['call'] as const,
  buckets: [0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  registers: [registry],
});

/** Starts the clock of one call; the function it gives stops it. */
export const measure = (call: string): (() => void) => durations.startTimer({ call });
