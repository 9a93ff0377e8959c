import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Caller } from '../../../../platform/database/caller.ts';
import type { NamedKind } from '../../../../platform/module/named-kind.ts';
import { newId } from '../../../../platform/crypto/new-id.ts';
import { moduleRegisters } from '../../../../server/modules.ts';
import { customers } from '../../../../demo/cast/cast.ts';
import { staffOf, staffWith } from '../../../../test/harness/callers.ts';
import { sealAllEvents } from '../../../../test/harness/seal-events.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { EventView } from '../../event.contract.ts';
import { readChain } from '../chain/read-chain.ts';
import { verifyChain } from '../chain/verify-chain.ts';
import { listEvents } from './list-events.ts';
import { readEvent } from './read-event.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { huaxin, other, donghai, xiling, engineer, manager } = desk;
const kinds: NamedKind[] = moduleRegisters.flatMap(({ names = [] }) => names);
const auditor = staffWith('audit.read');

type Query = Parameters<typeof listEvents>[2];

function asks(caller: Caller, query: Query = {}, provider = huaxin): Promise<EventView[]> {
  return provider.as(caller, async (tx) => (await listEvents(tx, kinds, query)).items);
}

/** A note of a customer's changes, by the engineer from the office. */
function change(customerId: string, from: string, to: string): Promise<void> {
  return huaxin.as(engineer, (tx) =>
    announce(tx, {
      kind: 'customer.changed',
      version: 1,
      subject: { kind: 'customer', id: customerId },
      customerId,
      audience: 'internal',
      payload: { fields: ['note'] },
      text: { changes: { note: { from, to } } },
    }),
  );
}
await change(donghai.id, 'A', 'B');
await change(xiling.id, 'C', 'D');

test('tells who changed what, from where, from what to what, newest first', async () => {
  const [newest, before] = await asks(auditor, { kind: ['customer'] });
  assert.deepEqual(newest?.changes, [{ path: ['note'], from: ['C'], to: ['D'] }]);
  assert.deepEqual(before?.changes, [{ path: ['note'], from: ['A'], to: ['B'] }]);
  assert.deepEqual([newest?.origin, newest?.actor.kind, newest?.actor.name], ['web', 'staff', engineer.name]);
  assert.equal(newest?.actor.href, `/staff/${engineer.subjectId ?? ''}`);
  assert.deepEqual(newest?.subject, {
    kind: 'customer',
    id: xiling.id,
    name: customers.xiling.name,
    href: `/customers/${xiling.id}`,
  });
});

test('reads on from where a page ended', async () => {
  const first = await huaxin.as(auditor, (tx) => listEvents(tx, kinds, { kind: ['customer'], limit: 1 }));
  const cursor = first.next ?? assert.fail('there is more');
  const second = await huaxin.as(auditor, (tx) => listEvents(tx, kinds, { kind: ['customer'], limit: 1, cursor }));
  assert.notEqual(second.items[0]?.id, first.items[0]?.id);
});

test('narrows by actor, kind, record, customer, origin and time', async () => {
  const actorId = engineer.subjectId ?? '';
  assert.equal((await asks(auditor, { actorId })).length, 2);
  assert.equal((await asks(auditor, { actorId, kind: ['customer.recorded', 'role'] })).length, 0);
  assert.ok((await asks(auditor, { kind: ['role', 'customer.changed'], limit: 200 })).length > 2);
  assert.deepEqual(
    (await asks(auditor, { subjectId: donghai.id, kind: ['customer.changed'] })).map(({ customer }) => customer?.id),
    [donghai.id],
  );
  const ofXiling = await asks(auditor, { customerId: xiling.id, limit: 200 });
  assert.ok(ofXiling.length > 0 && ofXiling.every(({ customer }) => customer?.id === xiling.id));
  assert.equal((await asks(auditor, { origin: 'cli' })).length, 0);
  const day = { recordedFrom: '2026-11-20T00:00:00.000Z', recordedTo: '2026-11-20T09:00:00.000Z' };
  assert.equal((await asks(auditor, { ...day, recordedTo: '2026-11-20T09:00:00.001Z', actorId })).length, 2);
  assert.equal((await asks(auditor, { ...day, actorId })).length, 0);
});

test('a person’s history holds what happened to their account', async () => {
  const kindsOf = (await asks(auditor, { subjectId: manager.subjectId ?? '' })).map(({ kind }) => kind);
  assert.ok(kindsOf.includes('account.made'), kindsOf.join(', '));
});

test('another provider sees nothing of it', async () => {
  const theirs = await asks(auditor, { limit: 200 }, other);
  assert.ok(theirs.length > 0, 'has a log of its own');
  const ours = new Set((await asks(auditor, { limit: 200 })).map(({ id }) => id));
  assert.ok(theirs.every(({ id }) => !ours.has(id)));
  const [event] = [...ours];
  await assert.rejects(
    other.as(auditor, (tx) => readEvent(tx, kinds, { event: event ?? '' })),
    refuses('not_found'),
  );
});

test('staff limited to a customer see that customer’s entries only, and nothing that is no customer’s', async () => {
  const limited = staffOf([donghai.id], 'audit.read');
  const seen = await asks(limited, { limit: 200 });
  assert.ok(seen.length > 0);
  assert.ok(seen.every(({ customer }) => customer?.id === donghai.id));
  assert.deepEqual(await asks(limited, { customerId: xiling.id }), []);
  const [foreign] = await asks(auditor, { subjectId: xiling.id });
  await assert.rejects(
    huaxin.as(limited, (tx) => readEvent(tx, kinds, { event: foreign?.id ?? newId() })),
    refuses('not_found'),
  );
});

test('says what lies under a seal, and verifies it', async () => {
  await sealAllEvents(huaxin);
  await change(donghai.id, 'B', 'E');
  const [newest, before] = await asks(auditor, { kind: ['customer.changed'] });
  assert.deepEqual([newest?.isSealed, before?.isSealed], [false, true]);
  const chain = await huaxin.as(auditor, readChain);
  assert.deepEqual([chain.seals > 0, chain.unsealed, chain.abilities], [true, 1, ['verify']]);
  const verified = await huaxin.as(auditor, verifyChain);
  assert.deepEqual([verified.from, verified.faults], [1, []]);
  assert.ok(verified.events > 10);
});

test('whoever sees some customers only is not offered to verify', async () => {
  const limited = staffOf([donghai.id], 'audit.read');
  assert.deepEqual((await huaxin.as(limited, readChain)).abilities, []);
  await assert.rejects(huaxin.as(limited, verifyChain), refuses('chain.partly_seen'));
});
