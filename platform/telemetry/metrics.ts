import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** How many connections of one pool there are; `waiting` counts those who wait for one. */
export interface PoolUsage {
  pool: string;
  total: number;
  idle: number;
  waiting: number;
}

export interface QueueUsage {
  name: string;
  ready: number;
  active: number;
  failed: number;
}

/** Work of a kind that is due, and how long the longest has been. */
export interface BehindWork {
  name: string;
  due: number;
  oldestSeconds: number;
}

/** What `/metrics` reads when it is asked. */
export interface MetricSources {
  pools(): PoolUsage[];
  /** Of the whole installation, as far as it was looked at lately. */
  work(): Promise<{ queues: readonly QueueUsage[]; behind: readonly BehindWork[] }>;
  /** Open streams of news. */
  streams(): number;
}

export interface Metrics {
  /** `route` is the pattern, never the address: ids would make a series each. */
  requestDone(request: { method: string; route: string; status: number; seconds: number }): void;
  jobDone(job: { name: string; outcome: 'completed' | 'failed'; seconds: number }): void;
  /** In Prometheus' text format. */
  text(): Promise<string>;
  contentType: string;
}

/** Metrics of this process, in a registry of their own; names end in their unit. */
export function openMetrics(sources: MetricSources): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'yingtai_http_request_duration_seconds',
    help: 'Time from the arrival of a request to the end of its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const jobs = new Histogram({
    name: 'yingtai_job_duration_seconds',
    help: 'Time that one try of a job took',
    labelNames: ['job', 'outcome'],
    buckets: [0.05, 0.25, 1, 5, 30, 120, 600],
    registers,
  });
  registry.registerMetric(connections(() => sources.pools()));
  registry.registerMetric(waitingJobs(() => sources.work()));
  registry.registerMetric(dueWork(() => sources.work()));
  registry.registerMetric(oldestWork(() => sources.work()));
  registry.registerMetric(openStreams(() => sources.streams()));
  return {
    requestDone: ({ method, route, status, seconds }) => requests.observe({ method, route, status }, seconds),
    jobDone: ({ name, outcome, seconds }) => jobs.observe({ job: name, outcome }, seconds),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

function openStreams(streams: MetricSources['streams']): Gauge {
  return new Gauge({
    name: 'yingtai_live_streams',
    help: 'Browsers and programs that are told what happens',
    registers: [],
    collect() {
      this.set(streams());
    },
  });
}

function connections(pools: MetricSources['pools']): Gauge {
  return new Gauge({
    name: 'yingtai_database_connections',
    help: 'Connections of a pool by state; waiting are requests without one',
    labelNames: ['pool', 'state'],
    registers: [],
    collect() {
      for (const { pool, total, idle, waiting } of pools()) {
        this.set({ pool, state: 'busy' }, total - idle);
        this.set({ pool, state: 'idle' }, idle);
        this.set({ pool, state: 'waiting' }, waiting);
      }
    },
  });
}

function dueWork(work: MetricSources['work']): Gauge {
  return new Gauge({
    name: 'yingtai_backlog_due',
    help: 'Work of the installation that is due and not done: deliveries, steps of clocks, mails, unsealed events',
    labelNames: ['backlog'],
    registers: [],
    async collect() {
      for (const { name, due } of (await work()).behind) this.set({ backlog: name }, due);
    },
  });
}

function oldestWork(work: MetricSources['work']): Gauge {
  return new Gauge({
    name: 'yingtai_backlog_oldest_seconds',
    help: 'How long the longest waiting of them has been due',
    labelNames: ['backlog'],
    registers: [],
    async collect() {
      for (const { name, oldestSeconds } of (await work()).behind) this.set({ backlog: name }, oldestSeconds);
    },
  });
}

function waitingJobs(work: MetricSources['work']): Gauge {
  return new Gauge({
    name: 'yingtai_jobs',
    help: 'Jobs of a queue by state; failed ones of dead_letter wait for a person',
    labelNames: ['job', 'state'],
    registers: [],
    async collect() {
      this.reset();
      for (const { name, ready, active, failed } of (await work()).queues) {
        this.set({ job: name, state: 'ready' }, ready);
        this.set({ job: name, state: 'active' }, active);
        this.set({ job: name, state: 'failed' }, failed);
      }
    },
  });
}
