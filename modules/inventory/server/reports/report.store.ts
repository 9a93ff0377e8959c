import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ReportSource, ReportState, Told } from '../../inventory-report.contract.ts';
import type { Bearer } from '../matching/match.rules.ts';
import type { AgentPart } from '../documents/document.rules.ts';
import type { Effects } from './effects.rules.ts';

export interface NewReport {
  id: Id;
  customerId: Id;
  /** Null: it is a host in a file that somebody handed in. */
  tokenId: Id | null;
  source: ReportSource;
  /** The file that it is a host of. */
  scanId: Id | null;
  /** The file that came, under its hash; empty: it is not kept, or it is a part of another. */
  content: string;
  bytes: number;
  /** The part that speaks of this machine alone; null: the whole of the file. */
  document: AgentPart | null;
  agentId: string | null;
}

/** A machine that bears signs of a report, as it was when it was weighed. */
export type WeighedBearer = Pick<Bearer, 'assetId' | 'customerId' | 'isRetired' | 'signs'> & {
  number: string;
  name: string;
};

export interface InventoryReport extends NewReport {
  receivedAt: Instant;
  state: ReportState;
  why: string | null;
  told: Told | Record<string, never>;
  evidence: readonly WeighedBearer[];
  confidence: number | null;
  assetId: Id | null;
  decidedAs: 'machine' | 'new' | 'ignored' | null;
  decidedAssetId: Id | null;
  decidedById: Id | null;
  decidedAt: Instant | null;
  effects: Effects | null;
  revision: number;
}

/** It has come, and nothing has been made of it yet. */
export async function insertReports(tx: Tx, reports: readonly NewReport[]): Promise<void> {
  if (reports.length === 0) return;
  await tx.run(
    sqlBuilder.insertInto('inventoryReport').values(
      reports.map(({ document, ...report }) => ({
        ...report,
        document: document && JSON.stringify(document),
        tenantId: tx.tenantId,
        receivedAt: tx.now,
        state: 'received',
      })),
    ),
  );
}

export function reports(tx: Tx) {
  return (
    sqlBuilder
      .selectFrom('inventoryReport')
      .select(['inventoryReport.id', 'inventoryReport.customerId', 'tokenId', 'source', 'scanId'])
      .select(['inventoryReport.content', 'inventoryReport.bytes', 'document', 'agentId'])
      .select(['receivedAt', 'inventoryReport.state', 'why', 'told', 'evidence', 'confidence', 'assetId'])
      .select(['decidedAs', 'decidedAssetId', 'decidedById', 'decidedAt', 'effects', 'inventoryReport.revision'])
      .where('inventoryReport.tenantId', '=', tx.tenantId)
      // codes: checked by the table's constraints; JSON: written by `settleReport` alone
      .$castTo<InventoryReport>()
  );
}

export function reportById(tx: Tx, id: Id): Promise<InventoryReport | undefined> {
  return tx.first(reports(tx).where('inventoryReport.id', '=', id));
}

export interface Settling {
  state: ReportState;
  /** A doubt, or what was wrong with the document. */
  why?: string | null;
  told?: Told;
  evidence?: readonly WeighedBearer[];
  confidence?: number | null;
  agentId?: string | null;
  assetId?: Id | null;
  effects?: Effects | null;
}

/** What became of it. What is not said stays. */
export async function settleReport(tx: Tx, id: Id, { told, evidence, effects, ...fields }: Settling): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('inventoryReport')
      .set((row) => ({
        ...fields,
        ...(told && { told: JSON.stringify(told) }),
        ...(evidence && { evidence: JSON.stringify(evidence) }),
        ...(effects === undefined ? {} : { effects: effects && JSON.stringify(effects) }),
        settledAt: tx.now,
        revision: row('revision', '+', 1),
      }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

export interface Deciding {
  decidedAs: 'machine' | 'new' | 'ignored';
  decidedAssetId: Id | null;
  decidedById: Id | null;
}

/** It is applied once more, as a person said. */
export async function markDecided(tx: Tx, id: Id, decision: Deciding): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('inventoryReport')
      .set((row) => ({ ...decision, decidedAt: tx.now, state: 'received', revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

/** Older ones of the same agent that still wait: what it says now is newer. Served by inventory_report_by_agent. */
export async function supersedeOlder(
  tx: Tx,
  { id, agentId, customerId }: Pick<InventoryReport, 'id' | 'agentId' | 'customerId'>,
) {
  if (agentId === null) return;
  await tx.run(
    statement(sql`
      update inventory_report set state = 'superseded', settled_at = ${tx.now}, revision = revision + 1
      where tenant_id = ${tx.tenantId} and agent_id = ${agentId} and customer_id = ${customerId}
        and state = 'review' and id < ${id}`),
  );
}
