import { bulkActs, type BulkDeed } from '../../bulk-run.contract.ts';

/** What each takes of whoever does it, to one ticket or to many. */
const permissions: Record<BulkDeed['act'], string> = {
  assign: 'ticket.assign',
  prioritise: 'ticket.change',
  wait: 'ticket.work',
  confirm: 'ticket.confirm',
  cancel: 'ticket.cancel',
  note: 'ticket.note',
};

/** What is offered to somebody with these permissions. */
export function deedsFor(held: ReadonlySet<string>): BulkDeed['act'][] {
  return bulkActs.filter((act) => act !== 'undo').filter((act) => held.has(permissions[act]));
}
