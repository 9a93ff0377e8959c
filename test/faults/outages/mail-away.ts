import assert from 'node:assert/strict';
import type { SMTPServerOptions } from 'smtp-server';
import { readSession } from '../../../modules/identity/session.contract.ts';
import { changeMailServer } from '../../../modules/notifications/mail-server.contract.ts';
import {
  listOutgoingMail,
  retryOutgoingMail,
  type OutgoingMailView,
} from '../../../modules/notifications/outgoing-mail.contract.ts';
import { wakeMails } from '../../../modules/notifications/server/outgoing/wake-mails.ts';
import { recordContact } from '../../../modules/customers/contact.contract.ts';
import { forEachTenant } from '../../../server/worker/for-each-tenant.ts';
import { openWorld, type World } from '../../cast/world.ts';
import { openMailBox, type MailBox } from '../../notifications/mail-box.ts';
import { report } from '../../notifications/report.ts';
import type { Family, Proven, Trial } from '../../proof/family.ts';

const many = 40;
const manyInCheck = 2;
const hour = 3600;
/** From one look at the page to the next. */
const step = hour;
/** The longest pause between two tries, and what it takes to notice that it is over. */
const longestPause = 4 * hour + 10 * 60;
const unknown = 'weg@donghai.example.cn';

/** (PLT-08) */
export const mailAway: Family<null> = {
  name: 'mail-away',
  holds:
    'While the mail server is away for a day, puts off for hours or hangs, mails wait and are tried ever more seldom; then each goes out once, and one that is refused for good delays no other.',
  isQuick: false,
  async prove(_, trial) {
    const world = await openWorld();
    try {
      return await outages(world, trial);
    } finally {
      await world.close();
    }
  },
};

async function outages(world: World, { isQuick }: Trial): Promise<Proven> {
  const first = await openMailBox();
  await useServer(world, first.port);
  await first.close();
  const tickets = isQuick ? manyInCheck : many;
  const waits = new Waiting(world, first.port);

  await waits.begin(tickets, '邮件服务器停机一天');
  const tries = await waits.through(24 * hour, null);
  await waits.allGoOut();

  await waits.begin(tickets, '稍后再试');
  const later = Object.assign(new Error('4.3.2 Busy'), { responseCode: 451 });
  await waits.through(6 * hour, { onMailFrom: (_from, _session, done) => done(later) });
  await waits.allGoOut();

  if (!isQuick) {
    await waits.begin(1, '接受后不再回应');
    await waits.through(step, { onData: (stream) => void stream.resume() });
    await waits.allGoOut();
  }
  await refusedForEver(world, waits);
  return { tried: waits.sent, measured: `${tries} tries of a mail in a day away` };
}

/** Mails that a mail server has still to take. */
class Waiting {
  sent = 0;
  readonly #world: World;
  readonly #port: number;

  constructor(world: World, port: number) {
    this.#world = world;
    this.#port = port;
  }

  async begin(tickets: number, title: string): Promise<void> {
    for (let at = 0; at < tickets; at++) await report(this.#world, `${title} ${at + 1}`);
    await this.work();
  }

  /** Nothing goes out for so long, and the page says of each why; answers with how often the first was tried. */
  async through(seconds: number, options: SMTPServerOptions | null): Promise<number> {
    const box = options ? await openMailBox(options, this.#port) : null;
    const pauses: number[] = [];
    for (let passed = 0; passed < seconds; passed += step) {
      await this.#step();
      const [mail] = await mailsOf(this.#world, 'waiting');
      assert.ok(mail?.nextTryAt && mail.trouble, 'the page does not say what keeps the mail');
      const pause = Date.parse(mail.nextTryAt) - Date.parse(this.#world.clock.now());
      if (pause > (pauses.at(-1) ?? 0)) pauses.push(pause);
    }
    assert.ok(seconds <= step || pauses.length > 1, 'it is not tried ever more seldom');
    const [mail] = await mailsOf(this.#world, 'waiting');
    await box?.close();
    return mail?.attempts ?? 0;
  }

  /** Within the longest pause, each once. */
  async allGoOut(): Promise<void> {
    const waiting = await mailsOf(this.#world, 'waiting');
    assert.ok(waiting.length > 0);
    const sentBefore = (await mailsOf(this.#world, 'sent')).length;
    const box = await openMailBox({}, this.#port);
    try {
      for (let passed = 0; passed < longestPause; passed += step) await this.#step();
      await assertOnce(this.#world, { box, mails: waiting, sentBefore });
    } finally {
      await box.close();
    }
    assert.deepEqual(await mailsOf(this.#world, 'waiting'), []);
    this.sent += waiting.length;
  }

  async work(): Promise<void> {
    await this.#world.work();
    await this.#world.work();
  }

  async #step(): Promise<void> {
    this.#world.clock.advance(step);
    // whoever sits idle for a day is signed out
    await this.#world.as('hotline').ask(readSession);
    // twenty at a time, each minute
    for (let left = Infinity; left > 0;) {
      await forEachTenant(this.#world.parts, 'test', wakeMails);
      await this.work();
      const now = this.#world.clock.now();
      const due = (await mailsOf(this.#world, 'waiting')).filter(
        ({ nextTryAt }) => nextTryAt !== null && nextTryAt < now,
      );
      if (due.length >= left) throw new Error(`${due.length} mails are due and not tried`);
      left = due.length;
    }
  }
}

interface Sent {
  box: MailBox;
  mails: readonly OutgoingMailView[];
  sentBefore: number;
}

/** Each came once, these among them; others were written meanwhile. */
async function assertOnce(world: World, { box, mails, sentBefore }: Sent): Promise<void> {
  const ids = box.mails.map(({ mail }) => mail.messageId);
  assert.equal(new Set(ids).size, ids.length, 'a mail came twice');
  const sent = await mailsOf(world, 'sent');
  assert.equal(ids.length, sent.length - sentBefore);
  const missing = new Set(mails.map(({ id }) => id)).difference(new Set(sent.map(({ id }) => id)));
  assert.deepEqual([...missing], [], 'a mail is lost');
}

async function refusedForEver(world: World, waits: Waiting): Promise<void> {
  const body = { name: '查无此人', email: unknown, customerId: world.ids.customer.donghai };
  const { id } = await world.as('admin').ask(recordContact, { body });
  const no = Object.assign(new Error('5.1.1 No such user'), { responseCode: 550 });
  const box = await openMailBox({ onRcptTo: ({ address }, _session, done) => done(address === unknown ? no : null) });
  await useServer(world, box.port);
  await report(world, '收件人不存在', id);
  await report(world, '收件人存在');
  await waits.work();
  const failed = await mailsOf(world, 'failed');
  assert.deepEqual(
    failed.map(({ to, abilities }) => [to.address, abilities]),
    failed.map(() => [unknown, ['retry']]),
  );
  assert.match(failed[0]?.trouble ?? '', /No such user/);
  assert.ok(box.mails.length > 0 && (await mailsOf(world, 'waiting')).length === 0, 'it delayed others');
  await box.close();
  const back = await openMailBox();
  await useServer(world, back.port);
  const sentBefore = (await mailsOf(world, 'sent')).length;
  for (const mail of failed) await world.as('admin').ask(retryOutgoingMail, { params: { outgoingMail: mail.id } });
  await waits.work();
  await assertOnce(world, { box: back, mails: failed, sentBefore });
  await back.close();
}

async function mailsOf(world: World, state: OutgoingMailView['state']): Promise<OutgoingMailView[]> {
  const mails: OutgoingMailView[] = [];
  for (let cursor: string | undefined; ;) {
    const query = { state, limit: 100, ...(cursor !== undefined && { cursor }) };
    const { items, next } = await world.as('admin').ask(listOutgoingMail, { query });
    mails.push(...items);
    if (next === null) return mails;
    cursor = next;
  }
}

let revision = 0;

async function useServer(world: World, port: number): Promise<void> {
  const body = {
    host: '127.0.0.1',
    port,
    security: 'none',
    fromAddress: 'desk@huaxin.example.cn',
    fromName: '华信服务台',
    userName: null,
  } as const;
  const headers = revision === 0 ? {} : { headers: { 'if-match': `"r${revision}"` } };
  const { settings } = await world.as('admin').ask(changeMailServer, { body, ...headers });
  revision = settings?.revision ?? 0;
}
