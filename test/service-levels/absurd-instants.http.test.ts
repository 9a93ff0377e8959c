import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openWorld } from '../cast/world.ts';

const world = await openWorld();
after(() => world.close());

const absurd = [
  '0000-01-01T00:00:00.000Z',
  '0001-01-01T00:00:00.000Z',
  '2500-01-01T00:00:00.000Z',
  '9999-12-31T23:59:59.999Z',
];
const manager = world.as('manager');

type Asked = [path: string, method: 'GET' | 'POST', body?: unknown];

function questionsAt(at: string): Asked[] {
  const day = at.slice(0, 10);
  const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
  const rule = { conditions: {}, steps: [{ at: { kind: 'breach' }, does: [{ kind: 'raise_priority' }] }] };
  const scenario = { agreementId: world.ids.tenant };
  return [
    ['/agreements/preview', 'POST', { startAt: at }],
    ['/escalation-rules/preview', 'POST', { ...rule, startAt: at }],
    ['/what-ifs', 'POST', { name: day, fromDay: day, untilDay: day, scenario }],
    ['/what-ifs', 'POST', { name: day, fromDay: '2026-01-01', untilDay: day, scenario: { pausingReasons: [] } }],
    [`/clocks?startedFrom=${at}`, 'GET'],
    [`/clocks?startedTo=${at}&dueFrom=${at}&dueTo=${at}`, 'GET'],
    [`/calendars/${world.ids.tenant}?year=${year}`, 'GET'],
    [`/objectives/${world.ids.tenant}?month=${month}`, 'GET'],
  ];
}

for (const at of absurd) {
  test(`at ${at} every question of service levels is answered or refused, never failed`, async () => {
    for (const [path, method, body] of questionsAt(at)) {
      const { status, body: answer } = await manager.send(method, `/api/v1${path}`, { body });
      assert.ok(status < 500, `${method} ${path}: ${status} ${JSON.stringify(answer)}`);
      if (path.endsWith('/preview')) assert.ok(status >= 400, `${path} takes ${at}`);
    }
  });
}
