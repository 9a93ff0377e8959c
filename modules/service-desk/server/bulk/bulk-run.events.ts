import type { Announcement } from '../../../../kernel/event.ts';
import type { BulkRun } from './bulk-run.rules.ts';

type Begun = Pick<BulkRun, 'id' | 'deed' | 'askedCount' | 'undoesId'>;

export function bulkRunStarted({ id, deed, askedCount, undoesId }: Begun): Announcement {
  return ofRun(id, 'started', { act: deed.act, askedCount, undoesId });
}

export function bulkRunFinished({ id, deed, doneCount, refusedCount }: BulkRun): Announcement {
  return ofRun(id, 'finished', { act: deed.act, doneCount, refusedCount });
}

function ofRun(id: string, what: string, payload: Record<string, unknown>): Announcement {
  return {
    kind: `bulk_run.${what}`,
    version: 1,
    subject: { kind: 'bulk_run', id },
    customerId: null,
    audience: 'internal',
    payload,
  };
}
