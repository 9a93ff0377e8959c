import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

/** Told of the account that did it, as jobs have no record. `what`: of reactions the event's kind, of a job its name. */
export function failedWorkRetried(accountId: Id, what: string): Announcement {
  return ofFailedWork(accountId, 'retried', what);
}

export function failedWorkAbandoned(accountId: Id, what: string): Announcement {
  return ofFailedWork(accountId, 'abandoned', what);
}

function ofFailedWork(accountId: Id, did: string, what: string): Announcement {
  return {
    kind: `failed_work.${did}`,
    version: 1,
    subject: { kind: 'account', id: accountId },
    customerId: null,
    audience: 'internal',
    payload: { what },
  };
}
