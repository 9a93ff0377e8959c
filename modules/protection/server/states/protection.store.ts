import type { Id } from '../../../../kernel/id.ts';
import type { Day } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ProtectionState } from '../../protection.contract.ts';
import { freshDays, nothingKnown, type Protection } from './protection.rules.ts';

export const protectionColumns = [
  'antivirusProduct',
  'antivirusVersion',
  'antivirusEnabled',
  'antivirusUpToDate',
  'definitionsOn',
  'antivirusSource',
  'antivirusAt',
  'exemptReason',
  'patchedOn',
  'missingPatches',
  'patchSource',
  'patchAt',
] as const;

/** How far a machine is protected, of whatever row of `protection_state` is called `known`: none is `unknown`. */
export function stateOn(today: Day) {
  return sql<ProtectionState>`(case
    when known.exempt_reason is not null then 'exempt'
    when known.antivirus_at is null then 'unknown'
    when known.antivirus_product is null then 'none'
    when known.antivirus_enabled is false then 'off'
    when known.antivirus_up_to_date is false or known.definitions_on < ${today}::date - ${freshDays}::integer then 'outdated'
    else 'protected' end)`;
}

/** Days since the day of its definitions; null: that is not known. A clock that runs ahead makes none of them younger. */
export function ageOn(today: Day) {
  return sql<number | null>`(case when known.definitions_on is not null
    then greatest(${today}::date - known.definitions_on, 0) end)`;
}

export type StatedProtection = Protection & { state: ProtectionState; definitionsAge: number | null };

export async function protectionOf(tx: Tx, assetId: Id, today: Day): Promise<StatedProtection> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('protectionState as known')
      .select(['known.revision', ...protectionColumns.map((name) => `known.${name}` as const)])
      .select([stateOn(today).as('state'), ageOn(today).as('definitionsAge')])
      .where('known.tenantId', '=', tx.tenantId)
      .where('known.assetId', '=', assetId)
      // CHECK constraints hold the codes to their values
      .$castTo<StatedProtection>(),
  );
  return row ?? { ...nothingKnown, state: 'unknown', definitionsAge: null };
}

interface Machine {
  id: Id;
  customerId: Id;
}

export async function saveProtection(tx: Tx, { id, customerId }: Machine, protection: Protection): Promise<void> {
  await tx.run(
    sqlBuilder
      .insertInto('protectionState')
      .values({ tenantId: tx.tenantId, assetId: id, customerId, ...protection })
      .onConflict((conflict) => conflict.columns(['tenantId', 'assetId']).doUpdateSet({ ...protection })),
  );
}
