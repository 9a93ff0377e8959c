import type { Announcement } from '../../../../kernel/event.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** `what`: of reactions the event's kind, of a job its name. Told of the account that did it, as jobs have no record. */
export function failedWorkSettled(tx: Tx, how: 'retried' | 'abandoned', what: string): Announcement {
  return {
    kind: `failed_work.${how}`,
    version: 1,
    subject: { kind: 'account', id: tx.caller.accountId ?? tx.tenantId },
    customerId: null,
    audience: 'internal',
    payload: { what },
  };
}
