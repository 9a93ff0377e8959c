import assert from 'node:assert/strict';
import type { Id } from '../../../../kernel/id.ts';
import { systemCaller } from '../../../../platform/database/caller.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import { openDesk, type TestDesk } from '../../../../test/harness/service-desk.ts';
import { tokenOfTicket } from '../mail-threads/token-of-ticket.ts';
import { acceptTicket } from '../tickets/accept-ticket.ts';
import { readTicket } from '../tickets/read-ticket.ts';
import { recordOne } from '../tickets/ticket.factory.ts';
import { makeArrivedMail, makeMailbox, type MailSaid } from './arrived-mail.factory.ts';
import { answerAddress } from './mail-address.rules.ts';
import { takeMail } from './take-mail.ts';

export const support = 'support@huaxin.example.cn';
/** Two people of donghai, and two of xiling. */
export const writers = {
  caller: 'zhaolei@donghai.example.cn',
  colleague: 'sunli@donghai.example.cn',
  foreigner: 'ma@xiling.example.cn',
  quiet: 'qian@xiling.example.cn',
};

const system = systemCaller('test');

/** The desk with a mailbox, and customers' people who write to it. */
export async function openMailDesk() {
  const desk = await openDesk();
  const { as, engineer, donghai } = desk;
  const mailbox = await withWriters(desk);
  const stateOf = (id: Id) => standing(desk, id);
  return {
    ...desk,
    system,
    stateOf,
    /** Fetched and taken in. */
    async come(said: MailSaid = {}, clock = '10:00') {
      const id = await as(system, clock)((tx) => makeArrivedMail(tx, mailbox, said));
      await as(system, clock)((tx) => takeMail(tx, id));
      return stateOf(id);
    },
    ticketOf: (ticket: Id | null) => as(engineer, '18:00')((tx) => readTicket(tx, { ticket: ticket ?? '' })),
    /** A ticket of donghai's caller that is worked on, and where answers to it go. */
    async opened() {
      const ticket = await as(engineer, '09:00')((tx) => recordOne(tx, donghai));
      await as(engineer, '09:05')((tx) => acceptTicket(tx, { ticket: ticket.id }));
      const token = await as(system, '09:05')((tx) => Promise.resolve(tokenOfTicket(tx, ticket.id)));
      return { ...ticket, answersTo: answerAddress(support, token) };
    },
  };
}

/** Gives them their addresses; answers with the mailbox. */
function withWriters({ as, donghai, xiling }: TestDesk): Promise<Id> {
  const { caller, colleague, foreigner, quiet } = writers;
  const addresses = new Map([
    [donghai.callerId, caller],
    [donghai.colleagueId, colleague],
    [xiling.callerId, foreigner],
    [xiling.colleagueId, quiet],
  ]);
  return as(
    system,
    '08:00',
  )(async (tx) => {
    for (const [id, email] of addresses) {
      await tx.run(sqlBuilder.updateTable('contact').set({ email }).where('id', '=', id));
    }
    return makeMailbox(tx, { address: support });
  });
}

/** What became of a mail, in all that is kept of it. */
async function standing({ as }: TestDesk, id: Id) {
  const mail = sqlBuilder
    .selectFrom('incomingMail as mail')
    .innerJoin('channelRecord as record', 'record.id', 'mail.channelRecordId')
    .leftJoin('mailIntake as intake', 'intake.id', 'mail.id')
    .select(['mail.id', 'mail.state', 'mail.why', 'mail.customerId', 'mail.contactId', 'record.state as logged'])
    .select(['intake.ticketId', 'intake.entryId', 'intake.attempts', 'intake.failure', 'intake.answeredAt'])
    .where('mail.id', '=', id);
  return (await as(system, '18:00')((tx) => tx.first(mail))) ?? assert.fail();
}
