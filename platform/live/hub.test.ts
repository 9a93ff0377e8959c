import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { systemCaller } from '../database/caller.ts';
import { openHub } from './hub.ts';
import type { Hearer } from './may-hear.ts';
import { NewsRing } from './news-ring.ts';
import type { News } from './news.ts';

const topics = [{ topic: 'ticket', permission: 'ticket.read' }];
const engineer: Hearer = {
  tenantId: 'huaxin',
  caller: { ...systemCaller('test'), kind: 'staff', permissions: new Set(['ticket.read']) },
};

function news(id: string, tenantId = 'huaxin'): News {
  const rest = { kind: 'ticket.changed', customerId: null, concerns: [], accountId: null };
  return { tenantId, topic: 'ticket', id, audience: 'internal', ...rest };
}

test('goes on after a mark with what this hearer may know, and nothing else', () => {
  const hub = openHub('a', topics);
  hub.publish([news('1')]);
  const mark = hub.mark();
  hub.publish([news('2'), news('3', 'beichen'), news('4')]);
  assert.deepEqual(
    hub.since(mark, engineer)?.map(({ news: { id } }) => id),
    ['2', '4'],
  );
});

test('can’t go on after a mark of another process, of none, or that was never given', () => {
  const hub = openHub('a', topics);
  for (const mark of ['b.0', '', 'a', 'a.7', 'a.x', 'a.-1']) assert.equal(hub.since(mark, engineer), null, mark);
});

test('whoever stopped listening hears nothing more', () => {
  const hub = openHub('a', topics);
  const heard: string[] = [];
  const stop = hub.listen({ hearer: engineer, onNews: ({ news: { id } }) => heard.push(id), onGap: () => undefined });
  hub.publish([news('1')]);
  stop();
  hub.publish([news('2')]);
  assert.deepEqual(heard, ['1']);
});

test('what is kept is told from any mark on, whole and in order, or not at all', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 30 }), fc.nat(35), (most, count, from) => {
      const ring = new NewsRing(most);
      for (let at = 1; at <= count; at++) ring.add(news(String(at)));
      const after = ring.after(from);
      const isTellable = from <= count && count - from <= most;
      assert.deepEqual(
        after?.map(({ number }) => number) ?? null,
        isTellable ? Array.from({ length: count - from }, (_, at) => from + at + 1) : null,
      );
    }),
  );
});
