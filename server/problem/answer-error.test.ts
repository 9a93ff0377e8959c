import assert from 'node:assert/strict';
import { test } from 'node:test';
import fastify from 'fastify';
import { Refusal } from '../../kernel/refusal.ts';
import { common } from '../../platform/module/refusals.ts';
import { openLog } from '../../platform/telemetry/log.ts';
import type { Parts } from '../parts.ts';
import { answerError } from './answer-error.ts';

/** What a client is told of an error that a route throws. */
async function toldOf(thrown: Error) {
  const app = fastify();
  // what it takes of the parts
  const parts = { log: openLog('silent'), texts: { translate: (_locale: string, key: string) => key } } as Parts;
  app.setErrorHandler(answerError(parts));
  app.get('/', () => {
    throw thrown;
  });
  const { statusCode, headers, body } = await app.inject('/');
  const { code } = JSON.parse(body) as { code: string };
  return [statusCode, code, headers['retry-after']];
}

const coded = (code: string) => Object.assign(new Error('…'), { code });

test('a full disk, PostgreSQL’s or that of the files, is said to be one, and to come again', async () => {
  for (const code of ['53100', 'ENOSPC', 'EDQUOT']) {
    assert.deepEqual(await toldOf(coded(code)), [503, 'no_room', '5']);
  }
});

test('while the database is away, full of callers or stands still, clients are told to come again', async () => {
  const away = ['57P01', '57P03', '53300', '58030', '08003', 'ECONNREFUSED', 'EPIPE', 'ENOENT'].map(coded);
  const said = ['Query read timeout', 'Connection terminated unexpectedly', 'timeout exceeded when trying to connect'];
  for (const error of [...away, ...said.map((words) => new Error(words))]) {
    assert.deepEqual(await toldOf(error), [503, 'busy', '5'], error.message);
  }
});

test('whoever sends again what is still being answered is told when to come', async () => {
  assert.deepEqual(await toldOf(new Refusal(common.keyBusy)), [409, 'idempotency_key_busy', '5']);
});

test('anything else is a fault of ours', async () => {
  assert.deepEqual(await toldOf(new TypeError('x is not a function')), [500, 'internal', undefined]);
});
