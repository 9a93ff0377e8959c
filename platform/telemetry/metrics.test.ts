import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openMetrics } from './metrics.ts';

const metrics = openMetrics({
  pools: () => [{ pool: 'desk', total: 10, idle: 7, waiting: 2 }],
  work: () =>
    Promise.resolve({
      queues: [{ name: 'send_letter', ready: 4, active: 1, failed: 3 }],
      behind: [{ name: 'clock_steps', due: 5, oldestSeconds: 61.5 }],
    }),
  streams: () => 2,
});
metrics.requestDone({ method: 'GET', route: '/api/v1/things/{thing}', status: 200, seconds: 0.02 });
metrics.jobDone({ name: 'send_letter', outcome: 'failed', seconds: 2 });
const text = await metrics.text();

const lines: Record<string, string> = {
  'requests by their pattern':
    'yingtai_http_request_duration_seconds_count{method="GET",route="/api/v1/things/{thing}",status="200"} 1',
  'the durations of jobs by outcome': 'yingtai_job_duration_seconds_sum{job="send_letter",outcome="failed"} 2',
  'busy connections': 'yingtai_database_connections{pool="desk",state="busy"} 3',
  'those who wait for a connection': 'yingtai_database_connections{pool="desk",state="waiting"} 2',
  'open streams': 'yingtai_live_streams 2',
  'work that is due': 'yingtai_backlog_due{backlog="clock_steps"} 5',
  'how long the oldest is due': 'yingtai_backlog_oldest_seconds{backlog="clock_steps"} 61.5',
  'jobs that are ready': 'yingtai_jobs{job="send_letter",state="ready"} 4',
};
for (const [name, line] of Object.entries(lines)) {
  test(`tells ${name}`, () => assert.ok(text.split('\n').includes(line), text));
}

test('tells about the process itself', () => {
  assert.match(text, /^process_resident_memory_bytes \d+$/m);
  assert.match(text, /^nodejs_eventloop_lag_seconds /m);
});

test('two sets of metrics do not mix', async () => {
  const other = openMetrics({
    pools: () => [],
    work: () => Promise.resolve({ queues: [], behind: [] }),
    streams: () => 0,
  });
  assert.doesNotMatch(await other.text(), /send_letter/);
});
