import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { changeStaffScope } from '../../modules/customers/staff-scope.contract.ts';
import { readSession, signIn, signOut } from '../../modules/identity/session.contract.ts';
import { writeEntry } from '../../modules/service-desk/entry.contract.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import * as cast from '../../demo/cast/cast.ts';
import { Client, sessionIn, type Followed } from '../../test/cast/client.ts';
import { openWorld, type Who } from '../../test/cast/world.ts';

const world = await openWorld();
after(() => world.close());
const path = '/api/v1/live';

/** All that comes until a frame holds this text. */
async function until(followed: Followed, text: string): Promise<string> {
  let all = '';
  while (!all.includes(text)) {
    const { value, done } = await followed.frames.next();
    if (done) throw new Error(`ended without ${text}: ${all}`);
    all += value;
  }
  return all;
}

async function listen(client: Client, headers: Record<string, string> = {}) {
  const followed = await client.follow(path, headers);
  return { ...followed, beginning: await until(followed, 'event: ready') };
}

function report(who: Who = 'hotline') {
  const { customer, contact, site } = world.ids;
  return world.as(who).ask(recordTicket, {
    body: {
      kind: 'incident',
      customerId: customer.donghai,
      callerId: contact.caller,
      siteId: site.donghai,
      title: '打印机卡纸 SECRET',
      channel: 'phone',
      impact: 'degraded',
      urgency: 'normal',
    },
  });
}

/** What this person hears while a ticket is recorded, answered publicly, and noted privately. */
async function heardBy(who: Who): Promise<string> {
  const followed = await listen(world.as(who));
  const { id } = await report();
  for (const [kind, audience] of [
    ['reply', 'public'],
    ['note', 'internal'],
  ] as const) {
    await world.as('hotline').ask(writeEntry, { params: { ticket: id }, body: { kind, audience, body: '好的' } });
  }
  // news travels in order: when the last that everybody of staff hears was given out, all was
  const last = await listen(world.as('admin'));
  await report();
  await until(last, 'ticket.recorded');
  last.leave();
  return drained(followed);
}

/** What has come and waits to be read. */
async function drained({ frames, leave }: Followed): Promise<string> {
  let all = '';
  for (;;) {
    const next = await Promise.race([frames.next(), new Promise<null>((done) => setTimeout(done, 50, null))]);
    if (next === null || next.done) break;
    all += next.value;
  }
  leave();
  return all;
}

test('staff hear of what they may read, and no words of it', async () => {
  const heard = await heardBy('engineer');
  assert.match(heard, /"topic":"ticket","id":"[\da-f-]{36}","kind":"ticket.recorded"/);
  assert.doesNotMatch(heard, /SECRET|好的/);
});

test('the caller hears of what is public of their ticket; a colleague and other customers’ people of nothing', async () => {
  const heard = await heardBy('caller');
  assert.equal(heard.match(/entry\.written/g)?.length, 1);
  for (const who of ['colleague', 'teacher'] as const) assert.doesNotMatch(await heardBy(who), /"ticket"/, who);
});

test('staff of other customers and another provider hear of nothing', async () => {
  for (const who of ['resident', 'stranger', 'strangerContact'] as const) {
    assert.doesNotMatch(await heardBy(who), /"topic":"ticket"/, who);
  }
});

test('a stream that is taken up again tells what was missed meanwhile', async () => {
  const client = world.as('engineer');
  const first = await listen(client);
  const mark = /id: (\S+)/.exec(first.beginning)?.[1] ?? '';
  first.leave();
  const { id } = await report();
  const witness = await listen(client);
  await report();
  await until(witness, 'ticket.recorded');
  witness.leave();
  const again = await listen(client, { 'last-event-id': mark });
  again.leave();
  assert.ok(again.beginning.includes(id));
  assert.doesNotMatch(again.beginning, /event: reset/);
});

test('a mark that says nothing any more is answered with a reset', async () => {
  const followed = await listen(world.as('engineer'), { 'last-event-id': 'another-process.12' });
  followed.leave();
  assert.match(followed.beginning, /event: reset/);
});

test('ends within seconds after signing out', async () => {
  const client = await signedIn(cast.staff.admin.email);
  const followed = await listen(client);
  await client.ask(signOut);
  assert.match(await untilEnd(followed), /^[^]*$/);
});

test('ends when the customers whom one sees change', async () => {
  const { staff, customer } = world.ids;
  const followed = await listen(world.as('expert'));
  await world.as('admin').ask(changeStaffScope, {
    params: { staff: staff.expert },
    body: { customerIds: [customer.xiling] },
  });
  await untilEnd(followed);
  assert.equal((await world.as('expert').try(readSession)).status, 200);
});

test('refuses more streams than a person has browsers', async () => {
  const client = world.as('manager');
  const open = [];
  for (let at = 0; at < 8; at++) open.push(await listen(client));
  assert.equal((await client.follow(path)).status, 429);
  open.forEach(({ leave }) => leave());
});

async function signedIn(email: string): Promise<Client> {
  const body = { provider: 'huaxin', email, password: cast.password };
  return new Client(world.app, sessionIn(await world.as('nobody').try(signIn, { body })));
}

async function untilEnd({ frames }: Followed): Promise<string> {
  let all = '';
  for await (const frame of frames) all += frame;
  return all;
}
