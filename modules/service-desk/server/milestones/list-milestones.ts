import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { listMilestones as endpoint } from '../../ticket-milestone.contract.ts';
import { scopeOf } from '../tickets/ticket.policy.ts';
import { ticketById } from '../tickets/ticket.store.ts';
import { standingMilestones } from './standing-milestones.ts';

type Endpoint = typeof endpoint;

export async function listMilestones(tx: Tx, input: InputOf<Endpoint>): Promise<AnswerOf<Endpoint>> {
  const { id } = found(await ticketById(tx, input.ticket, scopeOf(tx.caller)));
  const items = (await standingMilestones(tx, id)).map((noted) => ({
    id: noted.id,
    kind: noted.kind,
    at: noted.at,
    note: noted.note,
    recordedAt: noted.recordedAt,
    recordedBy: noted.recordedById === null ? null : { id: noted.recordedById, name: noted.recordedBy ?? '' },
  }));
  return { items };
}
