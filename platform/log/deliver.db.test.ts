import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Announcement } from '../../kernel/event.ts';
import type { Id } from '../../kernel/id.ts';
import { addSeconds } from '../../kernel/instant.ts';
import { staffWith } from '../../test/harness/callers.ts';
import { fridayAfternoon, openGround, type TestGround, type TestProvider } from '../../test/harness/providers.ts';
import { newId } from '../crypto/new-id.ts';
import type { Tx } from '../database/tx.ts';
import { noTenant } from '../database/unit-of-work.ts';
import { sql, statement } from '../database/sql.ts';
import { deliverBatch, type Deliverer } from './deliver.ts';
import { troubledDeliveries } from './delivery.store.ts';
import { announce } from './event.store.ts';

const lit = (number: number): Announcement => ({
  kind: 'lamp.lit',
  version: 1,
  subject: { kind: 'lamp', id: newId() },
  customerId: null,
  audience: 'internal',
  payload: { number },
});
const watching = { name: 'lamp.watch', to: ['lamp.lit'], run: async () => undefined };

describe('deliveries', () => {
  let ground: TestGround;
  let one: TestProvider;
  let two: TestProvider;
  /** Whose event, and which: in the order of delivery. */
  let heard: [provider: Id, number: unknown][];
  let failed: number;

  before(async () => {
    ground = await openGround([{ name: 'lamp', reactions: [watching] }]);
    const [lower = '', higher = ''] = [newId(), newId()].toSorted();
    one = ground.provider(lower);
    two = ground.provider(higher);
  });
  after(() => ground.close());
  beforeEach(() => {
    heard = [];
    failed = 0;
  });

  const listener = (react: (tx: Tx, number: unknown) => Promise<void> = async () => undefined): Deliverer => ({
    async react(tx, _consumer, events) {
      for (const { payload } of events) {
        await react(tx, payload['number']);
        heard.push([tx.tenantId, payload['number']]);
      }
    },
    onFailure: () => void failed++,
  });
  const light = (provider: TestProvider, ...numbers: number[]) =>
    provider.as(staffWith(), (tx) => announce(tx, ...numbers.map(lit)));
  const deliver = (deliverer: Deliverer, { later = 0, lastServed = noTenant } = {}) =>
    deliverBatch(ground.unitOfWork, { now: addSeconds(fridayAfternoon, later), lastServed }, deliverer);
  const drain = async (deliverer: Deliverer, later = 0) => {
    let served: Id | null = noTenant;
    while (served !== null) served = await deliver(deliverer, { later, lastServed: served });
  };

  it('come once to whoever wants to hear of the event, in its own order', async () => {
    await light(one, 1, 2, 3);
    await drain(listener());
    await drain(listener());
    assert.deepEqual(
      heard,
      [1, 2, 3].map((number) => [one.id, number]),
    );
  });

  it('serve providers in turn: nobody waits for thousands of another', async () => {
    await light(one, ...Array.from({ length: 120 }, (_, at) => at));
    await light(two, 1);
    const first = await deliver(listener());
    assert.equal(first, one.id);
    assert.equal(await deliver(listener(), { lastServed: one.id }), two.id);
    assert.deepEqual(heard.at(-1), [two.id, 1]);
    assert.equal(await deliver(listener(), { lastServed: two.id }), one.id);
    await drain(listener());
  });

  it('that fail are undone alone, also in what they leave to COMMIT, and come again later', async () => {
    await light(one, 1, 2, 3);
    const breaking = async (tx: Tx, number: unknown) => {
      if (number === 2) tx.atCommit(statement(sql`select 1/0`), () => undefined);
    };
    await drain(listener(breaking));
    // first together, then one by one
    assert.deepEqual([heard.slice(-3).map(([, number]) => number), failed], [[1, 2, 3], 1]);
    heard = [];
    await drain(listener());
    assert.deepEqual(heard, [], 'not yet');
    await drain(listener(), 60);
    assert.deepEqual(heard, [[one.id, 2]]);
  });

  it('that fail ten times stay, with their reason, and hold up nobody', async () => {
    await light(one, 1);
    const broken = listener(async () => {
      throw new Error('never');
    });
    for (let days = 0; days < 12; days++) await drain(broken, days * 86_400);
    assert.equal(failed, 10);
    const trouble = await one.as(staffWith(), (tx) => troubledDeliveries(tx, addSeconds(tx.now, 99_999_999)));
    assert.deepEqual(trouble, { late: 0, failed: 1 });
  });
});
