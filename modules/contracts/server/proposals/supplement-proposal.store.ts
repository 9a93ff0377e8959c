import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { LimitKind } from '../../supplement-proposal.contract.ts';
import type { Passed } from './limit.rules.ts';

export type ProposalState = 'open' | 'taken_up' | 'dismissed';

/** Of one contract, newest first. Served by its unique index. */
export async function proposalsOf(tx: Tx, contractId: Id) {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('supplementProposal as proposal')
      .leftJoin('staffMember as decider', (on) =>
        on.onRef('decider.tenantId', '=', 'proposal.tenantId').onRef('decider.id', '=', 'proposal.decidedById'),
      )
      .select(['proposal.id', 'proposal.limitKind', 'proposal.agreedAmount', 'proposal.foundAmount'])
      .select(['proposal.periodFrom', 'proposal.state', 'proposal.aroseAt', 'proposal.decidedAt'])
      .select(['proposal.decidedById', 'decider.name as deciderName', 'proposal.decisionNote', 'proposal.revision'])
      .where('proposal.tenantId', '=', tx.tenantId)
      .where('proposal.contractId', '=', contractId)
      .orderBy('proposal.aroseAt', 'desc')
      .orderBy('proposal.id', 'desc'),
  );
  // written by nobody but `insertProposal` and `decideProposal`
  return rows.map((row) => ({ ...row, limitKind: row.limitKind as LimitKind, state: row.state as ProposalState }));
}
export type Proposal = Awaited<ReturnType<typeof proposalsOf>>[number];

/** False: it was proposed already. */
export async function insertProposal(tx: Tx, of: { contractId: Id; customerId: Id }, passed: Passed): Promise<boolean> {
  const row = { ...of, ...passed, id: tx.newId(), tenantId: tx.tenantId, state: 'open', aroseAt: tx.now };
  const inserted = await tx.run(
    sqlBuilder
      .insertInto('supplementProposal')
      .values(row)
      .onConflict((conflict) => conflict.doNothing()),
  );
  return inserted > 0;
}

interface Decision {
  state: ProposalState;
  decidedById: Id | null;
  decisionNote: string | null;
}

export async function decideProposal(tx: Tx, id: Id, decision: Decision): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('supplementProposal')
      .set((row) => ({ ...decision, decidedAt: tx.now, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

/** People of those who are served under the contract. */
export async function countUsers(tx: Tx, contractId: Id): Promise<number> {
  const row = await tx.first(
    statement(sql<{ many: number }>`
      select count(*)::integer as many from contact
      where contact.tenant_id = ${tx.tenantId} and contact.retired_at is null and contact.customer_id in (
        select customer_id from contract_party
        where tenant_id = ${tx.tenantId} and contract_id = ${contractId} and role in ('buyer', 'beneficiary'))`),
  );
  return row?.many ?? 0;
}
