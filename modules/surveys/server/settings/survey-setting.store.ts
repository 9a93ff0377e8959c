import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { SurveySettings } from '../../survey-setting.contract.ts';

type Kept = SurveySettings & { revision: number };

function ownRow(tx: Tx) {
  return sqlBuilder
    .selectFrom('surveySetting')
    .select(['samplePercent', 'fatigueDays', 'expiresDays', 'lowScore', 'recoveryDays', 'revision'])
    .where('tenantId', '=', tx.tenantId);
}

/** Undefined: the provider works as delivered. */
export function keptSettings(tx: Tx): Promise<Kept | undefined> {
  return tx.first(ownRow(tx));
}

/** The same, held until the transaction ends, once there is a row. */
export function keptSettingsForChange(tx: Tx): Promise<Kept | undefined> {
  return tx.first(ownRow(tx).forUpdate());
}

export async function keepSettings(tx: Tx, settings: Kept): Promise<void> {
  await tx.run(
    sqlBuilder
      .insertInto('surveySetting')
      .values({ ...settings, tenantId: tx.tenantId })
      .onConflict((conflict) => conflict.columns(['tenantId']).doUpdateSet(settings)),
  );
}
