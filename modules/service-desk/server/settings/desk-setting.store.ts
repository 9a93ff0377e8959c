import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Closing, CustomerDeskSettings, DeskSettings } from '../../desk-setting.contract.ts';

interface Revised {
  revision: number;
}

function providersRow(tx: Tx) {
  return sqlBuilder
    .selectFrom('deskSetting')
    .where('tenantId', '=', tx.tenantId)
    .select(['vipRaisesUrgency', 'sendsStatusLines', 'closing', 'consentDays', 'limitsByGrade', 'revision']);
}

/** Undefined: the provider was founded before there were settings, and has changed none. */
export async function providerSettings(tx: Tx): Promise<(DeskSettings & Revised) | undefined> {
  const row = await tx.first(providersRow(tx));
  // checked by the table's constraint
  return row && { ...row, closing: row.closing as Closing };
}

/** The same, held until the transaction ends. */
export async function providerSettingsForChange(tx: Tx): Promise<(DeskSettings & Revised) | undefined> {
  const row = await tx.first(providersRow(tx).forUpdate());
  return row && { ...row, closing: row.closing as Closing };
}

/** Does nothing where there is a row. */
export async function insertSettings(tx: Tx, settings: DeskSettings): Promise<void> {
  await tx.run(
    sqlBuilder
      .insertInto('deskSetting')
      .values({ ...settings, tenantId: tx.tenantId })
      .onConflict((conflict) => conflict.doNothing()),
  );
}

export async function saveSettings(tx: Tx, settings: DeskSettings & Revised): Promise<void> {
  await tx.run(sqlBuilder.updateTable('deskSetting').set(settings).where('tenantId', '=', tx.tenantId));
}

function customersRows(tx: Tx) {
  return sqlBuilder
    .selectFrom('customerDeskSetting')
    .where('tenantId', '=', tx.tenantId)
    .select(['customerId', 'sendsStatusLines', 'closing', 'consentDays', 'revision']);
}

type OfCustomer = CustomerDeskSettings & Revised & { customerId: Id };

/** Served by the primary key. */
export async function settingsOfCustomer(tx: Tx, customerId: Id): Promise<OfCustomer | undefined> {
  const row = await tx.first(customersRows(tx).where('customerId', '=', customerId));
  return row && { ...row, closing: row.closing as Closing | null };
}

/** Of all customers that want something otherwise, in no order. */
export async function settingsOfCustomers(tx: Tx): Promise<OfCustomer[]> {
  const rows = await tx.rows(customersRows(tx));
  return rows.map((row) => ({ ...row, closing: row.closing as Closing | null }));
}

export async function saveCustomerSettings(tx: Tx, settings: OfCustomer): Promise<void> {
  const { customerId: _, ...said } = settings;
  await tx.run(
    sqlBuilder
      .insertInto('customerDeskSetting')
      .values({ ...settings, tenantId: tx.tenantId })
      .onConflict((conflict) => conflict.columns(['tenantId', 'customerId']).doUpdateSet(said)),
  );
}

export async function countCustomerSettings(tx: Tx, customerId: Id): Promise<number> {
  return (await settingsOfCustomer(tx, customerId)) ? 1 : 0;
}

/** Of two customers that become one, the settings of the one that stays count. */
export async function dropDoubleSettings(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<void> {
  if (!(await settingsOfCustomer(tx, into))) return;
  await tx.run(
    sqlBuilder.deleteFrom('customerDeskSetting').where('tenantId', '=', tx.tenantId).where('customerId', '=', from),
  );
}
