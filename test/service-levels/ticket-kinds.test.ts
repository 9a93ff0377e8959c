import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ticketKinds } from '../../modules/service-desk/ticket-codes.contract.ts';
import { ticketKinds as kindsInConditions } from '../../modules/sla/web/agreements/words/ticket-kinds.ts';

test('agreements may name every kind of ticket that the desk records, in its order', () => {
  assert.deepEqual(kindsInConditions, ticketKinds);
});
