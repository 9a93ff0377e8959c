import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CallRow, listSurveyCalls as endpoint } from '../../survey-call.contract.ts';
import { pageOfCalls, type AwaitedCall } from './survey-call.store.ts';

export async function listSurveyCalls(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const page = await pageOfCalls(tx, input);
  return { ...page, items: page.items.map(callRow) };
}

function callRow(call: AwaitedCall): CallRow {
  const { id, title, solution, resolvedAt, sentAt, expiresAt, calls, lastCallAt } = call;
  return {
    id,
    ticket: { id: call.ticketId, number: call.number ?? call.foreignNumber ?? '', title },
    customer: { id: call.customerId, name: call.customer },
    contact: { id: call.contactId, name: call.contact, phone: call.mobile ?? call.phone },
    solution,
    resolvedAt,
    sentAt,
    expiresAt,
    calls,
    lastCallAt,
  };
}
