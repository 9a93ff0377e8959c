import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { listEscalations as endpoint } from '../../ticket-escalation.contract.ts';
import { scopeOf } from '../tickets/ticket.policy.ts';
import { ticketById } from '../tickets/ticket.store.ts';
import { transferTimes } from './escalation.rules.ts';
import { escalationsOf } from './escalation.store.ts';

export async function listEscalations(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const ticket = found(await ticketById(tx, input.ticket, scopeOf(tx.caller)));
  const rows = await escalationsOf(tx, ticket.id);
  const seconds = transferTimes(
    ticket.recordedAt,
    rows.map(({ escalatedAt }) => escalatedAt),
  );
  const items = rows.map(({ fromTeamId, fromTeamName, toTeamId, toTeamName, escalatedById, ...row }, at) => ({
    ...row,
    fromTeam: fromTeamId === null ? null : { id: fromTeamId, name: fromTeamName ?? '' },
    toTeam: { id: toTeamId, name: toTeamName },
    escalatedBy: escalatedById === null ? null : { id: escalatedById, name: row.escalatedByName ?? '' },
    transferSeconds: seconds[at] ?? 0,
  }));
  return { items };
}
