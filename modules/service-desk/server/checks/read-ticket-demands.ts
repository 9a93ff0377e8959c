import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { requirementsOf } from '../../../catalogue/index.ts';
import type { readTicketDemands as endpoint, TicketDemandsView } from '../../ticket-check.contract.ts';
import { hasTime } from '../time/time-entry.store.ts';
import { abilitiesOn, scopeOf } from '../tickets/ticket.policy.ts';
import { ticketById } from '../tickets/ticket.store.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { checksOf } from './check.store.ts';
import { isFilled } from './demand.rules.ts';

export async function readTicketDemands(tx: Tx, input: InputOf<typeof endpoint>): Promise<TicketDemandsView> {
  return showDemands(tx, found(await ticketById(tx, input.ticket, scopeOf(tx.caller))));
}

export async function showDemands(tx: Tx, ticket: Ticket): Promise<TicketDemandsView> {
  const { requiredFields, checklist } = await requirementsOf(tx, ticket.categoryId);
  const [checks, isTimed] = await Promise.all([checksOf(tx, ticket.id), hasTime(tx, ticket.id)]);
  const required = requiredFields.map((field) => ({ field, isFilled: isFilled(field, { ticket, hasTime: isTimed }) }));
  const lines = checklist.map((line) => {
    const check = checks.find(({ key }) => key === line.key);
    const checkedBy = check ? { id: check.checkedById, name: check.checkedByName } : null;
    return { ...line, checkedAt: check?.checkedAt ?? null, checkedBy };
  });
  const abilities = abilitiesOn(tx.caller, ticket).includes('change') ? ['check'] : [];
  return { required, checklist: lines, abilities };
}
