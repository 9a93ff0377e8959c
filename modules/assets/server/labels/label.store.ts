import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { insertRows } from '../../../../platform/database/bulk.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Fingerprints } from './label.rules.ts';

export interface AssetLabel {
  id: Id;
  customerId: Id;
  assetId: Id;
  code: string;
  pinHash: string;
  printed: Fingerprints;
  issuedAt: Instant;
  issuedById: Id | null;
  /** Null: its PIN is told on a screen. */
  printedAt: Instant | null;
}

export async function insertLabels(tx: Tx, labels: readonly AssetLabel[]): Promise<void> {
  await insertRows(tx, 'assetLabel', {
    rows: labels.map(({ printed, ...label }) => ({ ...label, printed: JSON.stringify(printed) })),
    types: {
      id: 'uuid',
      customerId: 'uuid',
      assetId: 'uuid',
      code: 'text',
      pinHash: 'text',
      printed: 'jsonb',
      issuedAt: 'timestamptz',
      issuedById: 'uuid',
      printedAt: 'timestamptz',
    },
  });
}

/** The label in use on a machine, who issued it and who has seen it there. */
export async function labelOf(tx: Tx, assetId: Id) {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('assetLabel')
      .leftJoin('staffMember as issuer', (on) =>
        on.onRef('issuer.tenantId', '=', 'assetLabel.tenantId').onRef('issuer.id', '=', 'assetLabel.issuedById'),
      )
      .select(['assetLabel.id', 'assetLabel.code', 'assetLabel.printed', 'assetLabel.issuedAt'])
      .leftJoin('staffMember as sticker', (on) =>
        on.onRef('sticker.tenantId', '=', 'assetLabel.tenantId').onRef('sticker.id', '=', 'assetLabel.stuckById'),
      )
      .select(['assetLabel.issuedById', 'issuer.name as issuedByName'])
      .select(['assetLabel.printedAt', 'assetLabel.stuckAt', 'assetLabel.stuckById', 'sticker.name as stuckByName'])
      .where('assetLabel.tenantId', '=', tx.tenantId)
      .where('assetLabel.assetId', '=', assetId)
      .where('assetLabel.retiredAt', 'is', null),
  );
  // written by `insertLabel` alone
  return row && { ...row, printed: row.printed as Fingerprints };
}

export interface EnteredLabel {
  id: Id;
  customerId: Id;
  assetId: Id;
  /** Where the machine stands. */
  siteId: Id | null;
  pinHash: string;
  /** From where its customer lets it be used; null or none: from anywhere. */
  networks: string[] | null;
}

/** The label in use with this code, while its machine is. */
export function labelWithCode(tx: Tx, code: string): Promise<EnteredLabel | undefined> {
  return tx.first(
    sqlBuilder
      .selectFrom('assetLabel')
      .innerJoin('asset', (on) =>
        on.onRef('asset.tenantId', '=', 'assetLabel.tenantId').onRef('asset.id', '=', 'assetLabel.assetId'),
      )
      .leftJoin('labelSetting', (on) =>
        on
          .onRef('labelSetting.tenantId', '=', 'assetLabel.tenantId')
          .onRef('labelSetting.customerId', '=', 'assetLabel.customerId'),
      )
      .select(['assetLabel.id', 'assetLabel.customerId', 'assetLabel.assetId', 'assetLabel.pinHash'])
      .select(['labelSetting.networks', 'asset.siteId'])
      .where('assetLabel.tenantId', '=', tx.tenantId)
      .where('assetLabel.code', '=', code)
      .where('assetLabel.retiredAt', 'is', null)
      .where('asset.retiredAt', 'is', null),
  );
}

/** Puts the labels in use out of it; answers with which they were. */
export function retireLabelsOf(tx: Tx, assetIds: readonly Id[]): Promise<{ id: Id; assetId: Id }[]> {
  return tx.rows(
    sqlBuilder
      .updateTable('assetLabel')
      .set({ retiredAt: tx.now })
      .where('tenantId', '=', tx.tenantId)
      .where('assetId', 'in', assetIds)
      .where('retiredAt', 'is', null)
      .returning(['id', 'assetId']),
  );
}
