import type { Id } from '../../../../kernel/id.ts';
import type { CallView } from '../../call.contract.ts';
import { spansOf } from './call.rules.ts';
import type { NamedCall } from './call.store.ts';

export function callView(call: NamedCall): CallView {
  const { hotlineId, hotlineName, greeting, recordState } = call;
  return {
    ...call,
    ...spansOf(call),
    hotline: hotlineId !== null && hotlineName !== null ? { id: hotlineId, name: hotlineName, greeting } : null,
    customer: named(call.customerId, call.customerName),
    contact: named(call.contactId, call.contactName),
    agent: named(call.agentId, call.agentName),
    isSettled: recordState !== null && recordState !== 'open',
  };
}

function named(id: Id | null, name: string | null) {
  return id !== null && name !== null ? { id, name } : null;
}
