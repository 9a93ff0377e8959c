import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { MailSettings } from '../../mail-setting.contract.ts';

type Revised = MailSettings & { revision: number };

const columns = [
  'sendsReceipts',
  'mostMailsPerSender',
  'mostMailsPerMailbox',
  'mostReceiptsPerSender',
  'revision',
] as const;

function ownRow(tx: Tx) {
  return sqlBuilder.selectFrom('mailIntakeSetting').select(columns).where('tenantId', '=', tx.tenantId);
}

/** Undefined: the provider has changed none. */
export function keptMailSettings(tx: Tx): Promise<Revised | undefined> {
  return tx.first(ownRow(tx));
}

/** The same, held until the transaction ends. */
export function mailSettingsForChange(tx: Tx): Promise<Revised | undefined> {
  return tx.first(ownRow(tx).forUpdate());
}

export async function saveMailSettings(tx: Tx, settings: Revised): Promise<void> {
  await tx.run(
    sqlBuilder
      .insertInto('mailIntakeSetting')
      .values({ ...settings, tenantId: tx.tenantId })
      .onConflict((conflict) => conflict.column('tenantId').doUpdateSet(settings)),
  );
}
