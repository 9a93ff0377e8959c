import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Erasure } from '../../../../platform/module/contact-holder.ts';
import { quotes } from '../../../../platform/search/quotes.ts';

type Quoted = Pick<Erasure, 'customerId' | 'uniqueQuoted'>;

interface Told {
  id: Id;
  namesContact: boolean;
}

export type VirusText = Told & { note: string | null };
export type AssessmentText = Told & { cause: string; spread: string; action: string };

/** Of the customer, those that may quote somebody. Served by virus_event_by_customer. */
export function virusesQuoting(tx: Tx, { customerId, uniqueQuoted }: Quoted): Promise<VirusText[]> {
  return tx.rows(
    statement(sql<VirusText>`
      select id, note, false as names_contact from virus_event
      where tenant_id = ${tx.tenantId} and customer_id = ${customerId} and ${quotes(sql`note`, words(uniqueQuoted))}
      for update`),
  );
}

export async function saveVirusText(tx: Tx, { id, note }: VirusText): Promise<void> {
  await tx.run(
    statement(sql`update virus_event set note = ${note}, revision = revision + 1
      where tenant_id = ${tx.tenantId} and id = ${id}`),
  );
}

/** Served by protection_assessment_by_week. */
export function assessmentsQuoting(tx: Tx, { customerId, uniqueQuoted }: Quoted): Promise<AssessmentText[]> {
  const text = sql`concat_ws(' ', cause, spread, action)`;
  return tx.rows(
    statement(sql<AssessmentText>`
      select id, cause, spread, action, false as names_contact from protection_assessment
      where tenant_id = ${tx.tenantId} and customer_id = ${customerId} and ${quotes(text, words(uniqueQuoted))}`),
  );
}

export async function saveAssessmentText(tx: Tx, { id, cause, spread, action }: AssessmentText): Promise<void> {
  await tx.run(
    statement(sql`update protection_assessment set cause = ${cause}, spread = ${spread}, action = ${action}
      where tenant_id = ${tx.tenantId} and id = ${id}`),
  );
}

/** Served by protection_state_by_customer. */
export function statesQuoting(tx: Tx, { customerId, uniqueQuoted }: Quoted) {
  return tx.rows(
    statement(sql<Told & { exemptReason: string | null }>`
      select asset_id as id, exempt_reason, false as names_contact from protection_state
      where tenant_id = ${tx.tenantId} and customer_id = ${customerId}
        and ${quotes(sql`exempt_reason`, words(uniqueQuoted))}
      for update`),
  );
}

export async function saveStateText(
  tx: Tx,
  { id, exemptReason }: { id: Id; exemptReason: string | null },
): Promise<void> {
  await tx.run(
    statement(sql`update protection_state set exempt_reason = ${exemptReason}, revision = revision + 1
      where tenant_id = ${tx.tenantId} and asset_id = ${id}`),
  );
}

export const backupTexts = ['systemMedium', 'systemPlace', 'guardName', 'dataPlace', 'note'] as const;

export type BackupText = Told & Record<(typeof backupTexts)[number], string | null>;

/** Served by backup_record_by_customer. */
export function backupsQuoting(tx: Tx, { customerId, uniqueQuoted }: Quoted): Promise<BackupText[]> {
  const text = sql`concat_ws(' ', system_medium, system_place, guard_name, data_place, note)`;
  return tx.rows(
    statement(sql<BackupText>`
      select asset_id as id, system_medium, system_place, guard_name, data_place, note, false as names_contact
      from backup_record
      where tenant_id = ${tx.tenantId} and customer_id = ${customerId} and ${quotes(text, words(uniqueQuoted))}
      for update`),
  );
}

export async function saveBackupTexts(tx: Tx, backup: BackupText): Promise<void> {
  const { id, systemMedium, systemPlace, guardName, dataPlace, note } = backup;
  await tx.run(
    statement(sql`update backup_record set system_medium = ${systemMedium}, system_place = ${systemPlace},
        guard_name = ${guardName}, data_place = ${dataPlace}, note = ${note}, revision = revision + 1
      where tenant_id = ${tx.tenantId} and asset_id = ${id}`),
  );
}

function words(uniqueQuoted: readonly string[]) {
  return sql`${[...uniqueQuoted]}::text[]`;
}
