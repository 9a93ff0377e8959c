import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ReferenceRate } from '../../reliability-setting.contract.ts';
import type { ReliabilitySetting } from './reliability-setting.rules.ts';

type Figures = Omit<ReliabilitySetting, 'rates'>;

/** Undefined: the provider has changed nothing. */
export function ownFigures(tx: Tx): Promise<(Figures & { revision: number }) | undefined> {
  return tx.first(
    sqlBuilder
      .selectFrom('reliabilitySetting')
      .select(['hourCostMinor as hourCost', 'replacePercent', 'replaceYears', 'revision'])
      .where('tenantId', '=', tx.tenantId),
  );
}

/** In their order; none: the provider has changed none. */
export async function ownRates(tx: Tx): Promise<ReferenceRate[]> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('referenceRate')
      .select(['code', 'name', 'rateHundredths', 'kinds'])
      .where('tenantId', '=', tx.tenantId)
      .orderBy('position'),
  );
  return rows.map(({ rateHundredths, ...rate }) => ({ ...rate, rate: rateHundredths / 100 }));
}

export async function saveFigures(tx: Tx, figures: Figures, revision: number): Promise<void> {
  const { hourCost, replacePercent, replaceYears } = figures;
  const row = { hourCostMinor: hourCost, hourCostCurrency: 'CNY', replacePercent, replaceYears, revision };
  await tx.run(
    sqlBuilder
      .insertInto('reliabilitySetting')
      .values({ ...row, tenantId: tx.tenantId })
      .onConflict((conflict) => conflict.column('tenantId').doUpdateSet(row)),
  );
}

/** As a whole, in the order given. */
export async function saveRates(tx: Tx, rates: readonly ReferenceRate[]): Promise<void> {
  await tx.run(sqlBuilder.deleteFrom('referenceRate').where('tenantId', '=', tx.tenantId));
  if (rates.length === 0) return;
  const rows = rates.map(({ code, name, rate, kinds }, position) => ({
    tenantId: tx.tenantId,
    code,
    name,
    position,
    rateHundredths: Math.round(rate * 100),
    kinds: [...kinds],
  }));
  await tx.run(sqlBuilder.insertInto('referenceRate').values(rows));
}
