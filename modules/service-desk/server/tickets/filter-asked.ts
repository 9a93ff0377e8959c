import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { teamsOf } from '../../../identity/index.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { listTickets } from '../../ticket-list.contract.ts';
import { refuseStaffOnly } from './ticket.policy.ts';
import { dueAsked, personAsked, statusesAsked, type TicketFilter } from './ticket-filter.rules.ts';

type Asked = Omit<InputOf<typeof listTickets>, 'cursor' | 'limit' | 'sort'>;

/** What a list is asked for in words of whoever asks (mine, today), as the filter that it means to them now. */
export async function filterAsked(tx: Tx, { teamId, due, ...asked }: Asked): Promise<TicketFilter> {
  refuseStaffOnly(tx.caller, { ...asked, teamId });
  const me = tx.caller.subjectId;
  const isStaff = tx.caller.kind === 'staff';
  return {
    ...asked,
    status: statusesAsked(asked),
    assigneeId: personAsked(asked.assigneeId, me),
    ownerId: personAsked(asked.ownerId, me),
    ...(teamId === 'mine' ? { teamIds: me === null || !isStaff ? [] : await teamsOf(tx, me) } : { teamId }),
    ...(due && dueAsked(due, tx.now, found(await ownTenant(tx)).timeZone)),
  };
}
