import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLog, type LogLevel } from './log.ts';

/** What the log writes while `use` runs, a parsed line each. */
function linesOf(level: LogLevel, use: (log: ReturnType<typeof openLog>) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  use(openLog(level, { write: (line: string) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line));
}

test('writes a JSON line with level and time in words that people read', () => {
  const [line] = linesOf('info', (log) => log.info({ port: 3000 }, 'listening'));
  assert.equal(line?.['level'], 'info');
  assert.equal(line?.['msg'], 'listening');
  assert.equal(line?.['port'], 3000);
  assert.match(String(line?.['time']), /^\d{4}-\d\d-\d\dT.*Z$/);
});

test('leaves out what lies below its level', () => {
  assert.deepEqual(
    linesOf('warn', (log) => log.info('quiet')),
    [],
  );
});

test('tells an error with its stack', () => {
  const [line] = linesOf('info', (log) => log.error({ err: new Error('broken') }, 'failed'));
  assert.match(JSON.stringify(line), /"type":"Error","message":"broken","stack":"Error: broken/);
});

test('tells which address a request went to, and not what it searched for', () => {
  const req = { method: 'GET', url: '/api/v1/contacts?q=13500005555', ip: '10.0.0.7' };
  const [line] = linesOf('info', (log) => log.info({ req }));
  assert.deepEqual(line?.['req'], { method: 'GET', url: '/api/v1/contacts', remoteAddress: '10.0.0.7' });
});

const secret = 'hunter2';
const leaks: Record<string, object> = {
  'a password': { password: secret },
  'a password in a body': { body: { password: secret, newPassword: secret } },
  'a cookie or token in the headers of a request': {
    req: { headers: { cookie: secret, authorization: secret, 'idempotency-key': secret } },
  },
  'a cookie that is set': { res: { headers: { 'set-cookie': secret } } },
  'a token that is answered': { answer: { session: { account: { token: secret } } } },
  'the address of the database': { connectionString: secret, pool: { connectionString: secret } },
};
for (const [name, given] of Object.entries(leaks)) {
  test(`never writes ${name}`, () => {
    const text = JSON.stringify(linesOf('info', (log) => log.info(given)));
    assert.ok(!text.includes(secret), text);
    assert.ok(text.includes('[secret]'));
  });
}
