import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Announcement } from '../../kernel/event.ts';
import { staffWith } from '../../test/harness/callers.ts';
import { openGround, type TestGround, type TestProvider } from '../../test/harness/providers.ts';
import { sealAllEvents } from '../../test/harness/seal-events.ts';
import { newId } from '../crypto/new-id.ts';
import { announce, historyOf } from './event.store.ts';
import { verifyLog } from './verify-log.ts';

const subject = { kind: 'lamp', id: newId() };
const lit = (number: number, text?: Record<string, unknown>): Announcement => ({
  kind: 'lamp.lit',
  version: 1,
  subject,
  customerId: null,
  audience: 'internal',
  payload: { number },
  text,
});

describe('the log', () => {
  let ground: TestGround;
  let ours: TestProvider;
  let theirs: TestProvider;
  const seal = (provider: TestProvider) => sealAllEvents(provider);
  const verify = (provider: TestProvider) => provider.as(staffWith(), verifyLog);
  const tamper = async (text: string, values: unknown[] = []) => {
    await ground.owner.query(
      'alter table event no force row level security; alter table event_text no force row level security',
    );
    try {
      await ground.owner.query(text, values);
    } finally {
      await ground.owner.query(
        'alter table event force row level security; alter table event_text force row level security',
      );
    }
  };

  before(async () => {
    ground = await openGround();
    ours = await ground.found('ours');
    theirs = await ground.found('theirs');
    for (const provider of [ours, theirs]) {
      await provider.as(staffWith(), (tx) => announce(tx, lit(1, { words: '东海' }), lit(2)));
    }
    await seal(ours);
    await seal(theirs);
  });
  after(() => ground.close());

  it('tells the history of a subject oldest first, with its texts', async () => {
    const history = await ours.as(staffWith(), (tx) => historyOf(tx, subject));
    assert.deepEqual(
      history.map(({ payload, text }) => ({ payload, text })),
      [
        { payload: { number: 1 }, text: { words: '东海' } },
        { payload: { number: 2 }, text: null },
      ],
    );
  });

  it('seals what is written once, and chains the next seal onto the last', async () => {
    const before = await verify(ours);
    await seal(ours);
    assert.equal((await verify(ours)).seals, before.seals, 'nothing new, no seal');
    await ours.as(staffWith(), (tx) => announce(tx, lit(3)));
    await seal(ours);
    const verified = await verify(ours);
    assert.deepEqual(verified, { seals: before.seals + 1, events: before.events + 1, faults: [] });
  });

  it('holds when a text is blanked, since the chain knows only its hash', async () => {
    await tamper('update event_text set text = null where tenant_id = $1', [ours.id]);
    assert.deepEqual((await verify(ours)).faults, []);
  });

  it('finds a text that was changed', async () => {
    await tamper(`update event_text set text = '{"words": "西岭"}' where tenant_id = $1`, [theirs.id]);
    assert.deepEqual(
      (await verify(theirs)).faults.map(({ reason }) => reason),
      ['text_changed'],
    );
    await tamper('update event_text set text = null where tenant_id = $1', [theirs.id]);
  });

  for (const [what, text] of [
    [
      'a payload that was changed',
      `update event set payload = '{"number": 9}' where tenant_id = $1 and kind = 'lamp.lit'`,
    ],
    [
      'an instant that was changed',
      `update event set occurred_at = occurred_at + interval '1 ms' where tenant_id = $1 and kind = 'lamp.lit'`,
    ],
    [
      'an event that was removed',
      `with gone as (select id from event where tenant_id = $1 and kind = 'lamp.lit' and payload ->> 'number' = '2')
       delete from event using gone where event.id = gone.id`,
    ],
  ] as const) {
    it(`finds ${what}`, async () => {
      const provider = await ground.found(`t${newId().slice(-8)}`);
      await provider.as(staffWith(), (tx) => announce(tx, lit(1), lit(2)));
      await seal(provider);
      await tamper(text, [provider.id]);
      assert.ok((await verify(provider)).faults.some(({ reason }) => reason === 'events_changed'));
      assert.deepEqual((await verify(ours)).faults, [], 'the other provider is not touched');
    });
  }

  it('lets no caller change or remove what was written', async () => {
    for (const change of [
      'update event set kind = kind',
      'delete from event',
      'update seal set hash = hash',
      'delete from event_text',
    ]) {
      await assert.rejects(
        ours.as(staffWith(), (tx) => tx.run({ compile: () => raw(change) })),
        /permission denied/,
      );
    }
  });
});

function raw(text: string) {
  return {
    sql: text,
    parameters: [],
    query: { kind: 'RawNode', sqlFragments: [], parameters: [] },
    queryId: { queryId: text },
  } as never;
}
