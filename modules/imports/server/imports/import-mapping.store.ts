import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export type Mapping = readonly (string | null)[];

/** How a file with these heads was mapped the last time; null: never seen. */
export async function rememberedMapping(tx: Tx, noun: string, headsHash: string): Promise<Mapping | null> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('importMapping')
      .select('mapping')
      .where('tenantId', '=', tx.tenantId)
      .where('noun', '=', noun)
      .where('headsHash', '=', headsHash)
      // jsonb holds what was remembered
      .$castTo<{ mapping: Mapping }>(),
  );
  return row?.mapping ?? null;
}

export async function rememberMapping(tx: Tx, about: { noun: string; headsHash: string; mapping: Mapping }) {
  const { noun, headsHash } = about;
  const written = { mapping: JSON.stringify(about.mapping), usedAt: tx.now };
  await tx.run(
    sqlBuilder
      .insertInto('importMapping')
      .values({ tenantId: tx.tenantId, noun, headsHash, ...written })
      .onConflict((same) => same.columns(['tenantId', 'noun', 'headsHash']).doUpdateSet(written)),
  );
}
