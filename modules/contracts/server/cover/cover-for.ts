import type { Instant } from '../../../../kernel/instant.ts';
import { dayAt } from '../../../../kernel/period.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { CoverView } from '../../cover.contract.ts';
import { judgeCover } from './cover.rules.ts';
import { contractsServing, type Serving } from './serving-contract.store.ts';

export interface CoverAsked {
  customerId: Id;
  assetId?: Id | null;
  /** Of the asset, where it is known. */
  assetKind?: string | null;
  /** Of ticket. */
  kind?: string | null;
  /** Its own category first, then those above it. */
  categoryIds?: readonly Id[];
  isBilledSeparately?: boolean;
  /** Else now. */
  at?: Instant;
}

export interface Covering {
  cover: CoverView;
  /** All that serve the customer on that day, with what else they say. */
  serving: readonly Serving[];
}

/** Which contract covers a piece of work, or why none does (BIL-03): two statements, in every caller's role. */
export async function coverFor(tx: Tx, asked: CoverAsked): Promise<Covering> {
  const { customerId, assetId = null, assetKind = null, kind = null, categoryIds = [], at = tx.now } = asked;
  const { isBilledSeparately = false } = asked;
  const day = dayAt(at, found(await ownTenant(tx)).timeZone);
  const serving = await contractsServing(tx, { customerId, assetId, day });
  return { cover: judgeCover({ assetId, assetKind, kind, categoryIds, isBilledSeparately, day }, serving), serving };
}
