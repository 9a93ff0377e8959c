import type { Changes } from '../../../../kernel/changes.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Day, Instant } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { AssetStatus } from '../../asset.contract.ts';
import type { StepKind, StepState, StepView } from '../../asset-step.contract.ts';

export interface AssetStep {
  id: Id;
  customerId: Id;
  assetId: Id;
  kind: StepKind;
  state: StepState;
  at: Instant;
  actorId: Id | null;
  contactId: Id | null;
  condition: StepView['condition'];
  accessories: string | null;
  note: string | null;
  method: StepView['method'];
  party: string | null;
  supplierId: Id | null;
  day: Day | null;
  /** Of persons and places the id. */
  changes: Changes;
  approvalId: Id | null;
  endedAt: Instant | null;
}

export async function insertStep(tx: Tx, { changes, ...step }: AssetStep): Promise<void> {
  const row = { tenantId: tx.tenantId, ...step, actorKind: tx.caller.kind, changes: JSON.stringify(changes) };
  await tx.run(sqlBuilder.insertInto('assetStep').values(row));
}

/** What was asked has come to its end: done, with what changed by it, or not. */
export async function endStep(
  tx: Tx,
  { id }: Pick<AssetStep, 'id'>,
  { state, changes = {} }: { state: StepState; changes?: Changes },
): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('assetStep')
      .set({ state, changes: JSON.stringify(changes), endedAt: tx.now })
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

export interface NumberedStep extends AssetStep {
  number: string;
  contactName: string | null;
  supplierName: string | null;
}

/** With the names of contact and supplier. */
function stepsIn(tx: Tx) {
  return sqlBuilder
    .selectFrom('assetStep')
    .leftJoin('contact', (on) =>
      on.onRef('contact.tenantId', '=', 'assetStep.tenantId').onRef('contact.id', '=', 'assetStep.contactId'),
    )
    .leftJoin('supplier', (on) =>
      on.onRef('supplier.tenantId', '=', 'assetStep.tenantId').onRef('supplier.id', '=', 'assetStep.supplierId'),
    )
    .selectAll('assetStep')
    .select(['contact.name as contactName', 'supplier.name as supplierName'])
    .where('assetStep.tenantId', '=', tx.tenantId)
    .$castTo<NumberedStep>();
}

/** More steps than any machine takes; only the latest of them are shown. */
const mostSteps = 200;

/** Latest first. Served by asset_step_by_asset. */
export function stepsOf(tx: Tx, assetId: Id): Promise<NumberedStep[]> {
  const latest = stepsIn(tx).where('assetStep.assetId', '=', assetId);
  return tx.rows(latest.orderBy('assetStep.at', 'desc').orderBy('assetStep.id', 'desc').limit(mostSteps));
}

/** Those before a place in the order of `stepsOf`, or from the latest on; at most so many. Served by asset_step_by_asset. */
export function stepsBefore(
  tx: Tx,
  assetId: Id,
  { before, limit }: { before: { at: Instant; id: Id } | null; limit: number },
): Promise<NumberedStep[]> {
  const all = stepsIn(tx).where('assetStep.assetId', '=', assetId);
  const meant = before
    ? all.where(sql<boolean>`(asset_step.at, asset_step.id) < (${before.at}::timestamptz, ${before.id}::uuid)`)
    : all;
  return tx.rows(meant.orderBy('assetStep.at', 'desc').orderBy('assetStep.id', 'desc').limit(limit));
}

export function stepById(tx: Tx, { asset, step }: { asset: Id; step: Id }): Promise<NumberedStep | undefined> {
  return tx.first(stepsIn(tx).where('assetStep.assetId', '=', asset).where('assetStep.id', '=', step));
}

/** The step that an approval was asked for, while it waits. Served by asset_step_by_approval. */
export function stepAsked(tx: Tx, approvalId: Id): Promise<NumberedStep | undefined> {
  return tx.first(stepsIn(tx).where('assetStep.approvalId', '=', approvalId).where('assetStep.state', '=', 'asked'));
}

interface Standing {
  isAsked: boolean;
  isWiped: boolean;
}

/** Whether a step of it waits for a yes, and whether its disks were wiped. */
export async function standingOf(tx: Tx, assetId: Id): Promise<Standing> {
  const [standing] = await tx.rows(
    statement(sql<Standing>`
      select coalesce(bool_or(state = 'asked'), false) as "isAsked",
        coalesce(bool_or(kind = 'wipe'), false) as "isWiped"
      from asset_step where tenant_id = ${tx.tenantId} and asset_id = ${assetId}`),
  );
  return standing ?? { isAsked: false, isWiped: false };
}

/** In which status a machine was before the last step of that kind; null: it took none. */
export async function statusBefore(tx: Tx, assetId: Id, kind: StepKind): Promise<AssetStatus | null> {
  const [last] = await tx.rows(
    statement(sql<{ status: AssetStatus | null }>`
      select changes -> 'status' ->> 'from' as status from asset_step
      where tenant_id = ${tx.tenantId} and asset_id = ${assetId} and kind = ${kind} and state = 'done'
      order by at desc, id desc limit 1`),
  );
  return last?.status ?? null;
}
