import assert from 'node:assert/strict';
import * as cast from '../../../demo/cast/cast.ts';
import { listIncomingMail } from '../../../modules/channels/incoming-mail.contract.ts';
import { recordMailbox } from '../../../modules/channels/mailbox.contract.ts';
import { readMailIntake, retryMail } from '../../../modules/service-desk/mail-intake.contract.ts';
import { listTickets } from '../../../modules/service-desk/ticket-list.contract.ts';
import { asOwner } from '../../../platform/database/as-owner.ts';
import { schedules } from '../../../server/worker/schedules.ts';
import type { World } from '../../cast/world.ts';
import { openImapHouse, type ImapHouse } from '../../mail/imap-house.ts';
import { readNextMailbox } from '../../mail/read-next-mailbox.ts';

const behind = 5;
const poison = '毒信';
/** A mail is tried again after them, and then given up. */
const pauses = [60, 300, 1800, 7200];

/** A mail that fails each time a ticket is made of it: those behind it are taken in, it is kept with its reason and tried again by hand. */
export async function poisonMail(world: World): Promise<void> {
  const house = await openImapHouse();
  try {
    await watchMailbox(world, house);
    await asOwner(world.database.ownerUrl, (owner) => owner.query(refusing));
    for (const subject of [poison, ...Array.from({ length: behind }, (_, at) => `${poison}之后 ${at + 1}`)])
      house.deliver(letter(subject));
    world.clock.advance(60);
    await readNextMailbox(world.parts);
    await world.work();
    assert.equal((await ticketsOf(world)).length, behind, 'it kept others waiting');
    const [waiting] = await mailsIn(world, 'fetched');
    assert.ok(waiting);
    const id = waiting.id;
    for (const pause of pauses) await tryAgain(world, pause);
    await retryByHand(world, id);
  } finally {
    await house.close();
  }
}

async function retryByHand(world: World, mailIntake: string): Promise<void> {
  const input = { params: { mailIntake } };
  const failed = await world.as('admin').ask(readMailIntake, input);
  assert.deepEqual([failed.state, failed.attempts], ['failed', pauses.length + 1]);
  assert.match(failed.failure ?? '', /毒/);
  assert.ok(failed.abilities.includes('retry'));
  assert.equal((await world.as('stranger').try(retryMail, input)).status, 404);
  await asOwner(world.database.ownerUrl, (owner) => owner.query('drop trigger poison on ticket'));
  await world.as('admin').ask(retryMail, input);
  await world.work();
  assert.equal((await world.as('admin').ask(readMailIntake, input)).state, 'taken');
  assert.equal((await ticketsOf(world)).length, behind + 1);
}

async function watchMailbox(world: World, { port, login }: ImapHouse): Promise<void> {
  const place = { host: '127.0.0.1', port, security: 'none', folder: 'INBOX', mostMegabytes: 10 } as const;
  const access = { userName: login.user, password: login.password };
  const start = { customerId: null, teamId: null, categoryId: null, takesOld: true, isActive: true };
  const body = { name: '毒', address: 'poison@huaxin.example.cn', ...place, ...access, ...start };
  await world.as('admin').ask(recordMailbox, { body });
}

/** As a fault of ours would: whatever makes a ticket of this mail fails. */
const refusing = `
  create function poison() returns trigger language plpgsql as $$ begin raise exception '毒'; end $$;
  create trigger poison before insert on ticket for each row when (new.title = '${poison}') execute function poison()`;

async function tryAgain(world: World, seconds: number): Promise<void> {
  world.clock.advance(seconds + 1);
  const due = schedules(world.parts).find(({ name }) => name === 'service-desk.take-due-mails');
  assert.ok(due);
  await due.run({ id: world.clock.now(), attempt: 1, signal: new AbortController().signal });
}

async function mailsIn(world: World, state: 'fetched') {
  const { items } = await world.as('hotline').ask(listIncomingMail, { query: { limit: 50 } });
  return items.filter((mail) => mail.state === state);
}

async function ticketsOf(world: World) {
  return (await world.as('hotline').ask(listTickets, { query: { q: poison } })).items;
}

function letter(subject: string): string {
  const { email } = cast.contacts.caller;
  return [
    `From: ${email}`,
    'To: poison@huaxin.example.cn',
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    `Message-ID: <${Buffer.from(subject).toString('hex')}@donghai.example.cn>`,
    'Content-Type: text/plain',
    '',
    'text',
  ].join('\r\n');
}
