import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MailBox } from '../../notifications/mail-box.ts';
import type { Recorded } from '../faithful-client.ts';
import { readWhole } from '../read-whole.ts';

/** What a worker still has to do. */
const leftToDo = `
  select (select count(*)::int from event_delivery) as deliveries,
         (select count(*)::int from outgoing_mail where state = 'waiting') as mails,
         (select count(*)::int from tenant cross join lateral (
            select below_tx from seal where seal.tenant_id = tenant.id order by number desc limit 1
          ) last join event on event.tenant_id = tenant.id and event.written_in >= last.below_tx) as unsealed`;

const pauseMilliseconds = 500;

/** Resolves when nothing is left to do, with how long that took; fails with what is left after so many seconds. */
export async function secondsToSettle(dataFolder: string, patienceSeconds: number): Promise<number> {
  const began = performance.now();
  const passed = () => (performance.now() - began) / 1000;
  await readWhole(dataFolder, async (client) => {
    for (;;) {
      const { rows } = await client.query<Record<string, number>>(leftToDo);
      if (Object.values(rows[0] ?? {}).every((count) => count === 0)) return;
      if (passed() > patienceSeconds) assert.fail(`left after ${patienceSeconds} s: ${JSON.stringify(rows[0])}`);
      await sleep(pauseMilliseconds);
    }
  });
  return passed();
}

/** How often each thing that follows from a ticket is there: of each, once. */
const effects = `
  select ticket.title,
    (select count(*)::int from event where subject_id = ticket.id and kind = 'ticket.recorded') as events,
    (select count(*)::int from ticket_document where ticket_id = ticket.id) as documents,
    (select count(*)::int from clock where subject_id = ticket.id and kind = 'response') as clocks,
    (select count(*)::int from outgoing_mail where subject_id = ticket.id and state = 'sent') as mails,
    (select count(*) - count(distinct (account_id, event_id, kind)) from notification
      where subject_id = ticket.id)::int as doubled_notices
  from ticket order by ticket.title`;

type Effects = Record<'events' | 'documents' | 'clocks' | 'mails' | 'doubled_notices', number> & { title: string };

/** Fails with the tickets of which something is missing or doubled. */
export async function assertEachEffectOnce(dataFolder: string, recorded: readonly Recorded[]): Promise<void> {
  const rows = await readWhole(dataFolder, async (client) => (await client.query<Effects>(effects)).rows);
  const once = { events: 1, documents: 1, clocks: 1, mails: 1, doubled_notices: 0 };
  const titles = recorded.map(({ title }) => title).toSorted();
  assert.deepEqual(
    rows.toSorted((one, other) => (one.title < other.title ? -1 : 1)),
    titles.map((title) => ({ title, ...once })),
  );
}

/** One mail a ticket, by its Message-ID; answers with how many came twice, which SMTP cannot rule out. */
export function mailsThatCameTwice({ mails }: MailBox, tickets: number): number {
  const ids = mails.map(({ mail }) => mail.messageId);
  assert.equal(new Set(ids).size, tickets);
  return ids.length - tickets;
}
