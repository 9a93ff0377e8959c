import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { systemCaller } from '../../../../platform/database/caller.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { openDesk } from '../../../../test/harness/service-desk.ts';
import { writeEntry } from '../entries/write-entry.ts';
import { indexTicket } from './index-ticket.ts';
import { recordOne } from './ticket.factory.ts';
import { verifyTicketDocuments } from './verify-ticket-documents.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, engineer, donghai, huaxin } = desk;
const run = <T>(work: (tx: Tx) => Promise<T>) => huaxin.as(systemCaller('test'), work);
const nothingWaits = () => run((tx) => tx.run(sqlBuilder.deleteFrom('eventDelivery')));

const { id } = await as(engineer, '10:00')((tx) => recordOne(tx, donghai));

test('a ticket that is about to be indexed is no fault', async () => {
  assert.deepEqual(await run(verifyTicketDocuments), []);
});

test('one that was indexed holds', async () => {
  await run((tx) => indexTicket(tx, id));
  await nothingWaits();
  assert.deepEqual(await run(verifyTicketDocuments), []);
});

test('words that the ticket does not say, and a document that is gone, are told', async () => {
  await as(engineer, '10:10')((tx) => writeEntry(tx, { ticket: id, kind: 'note', body: '换了硒鼓' }));
  await nothingWaits();
  assert.deepEqual(await run(verifyTicketDocuments), [
    `ticket ${id}: its search document has other words than the ticket`,
  ]);
  await run((tx) => tx.run(sqlBuilder.deleteFrom('ticketDocument')));
  assert.deepEqual(await run(verifyTicketDocuments), [`ticket ${id}: its search document is missing`]);
});
