import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** The fault of a row that a person left out; beside it stands what it would have done. */
export const leftOutKey = 'imports:fault.left_out_by_hand';

/** Leaves a doubtful row out, that would be written; false: it is none. */
export async function leaveOut(tx: Tx, importId: Id, number: number): Promise<boolean> {
  const changed = await tx.run(
    statement(sql`
      update import_row set outcome = 'fault', faults = jsonb_build_array(
        jsonb_build_object('column', null, 'textKey', ${leftOutKey}::text, 'was', outcome)) || faults
      where tenant_id = ${tx.tenantId} and import_id = ${importId} and number = ${number} and written_at is null
        and outcome in ('create', 'update') and faults @> '[{"isDoubt": true}]'`),
  );
  return changed > 0;
}

/** Takes a row that was left out after all; false: it is none. */
export async function takeAfterAll(tx: Tx, importId: Id, number: number): Promise<boolean> {
  const changed = await tx.run(
    statement(sql`
      update import_row set outcome = faults -> 0 ->> 'was', faults = faults - 0
      where tenant_id = ${tx.tenantId} and import_id = ${importId} and number = ${number} and written_at is null
        and outcome = 'fault' and faults -> 0 ->> 'textKey' = ${leftOutKey}`),
  );
  return changed > 0;
}
