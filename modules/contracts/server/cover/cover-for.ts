import type { Instant } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CoverView } from '../../cover.contract.ts';
import { judgeCover, type CoverSubject } from './cover.rules.ts';
import { contractsServing, type Serving } from './serving-contract.store.ts';

export interface CoverAsked {
  customerId: Id;
  assetId: Id | null;
  /** Else now. */
  at?: Instant;
}

export interface Covering {
  /** How a piece of work stands to them; what is known of it may become known while they are asked for. */
  judge(subject: Omit<CoverSubject, 'assetId'>): CoverView;
  /** All that the customer is party of on that day, with what else they say. */
  serving: readonly Serving[];
}

/** What of contracts a customer is party of, to judge which of them covers a piece of work (BIL-03): one statement. */
export async function coverFor(tx: Tx, { customerId, assetId, at = tx.now }: CoverAsked): Promise<Covering> {
  const serving = await contractsServing(tx, { customerId, assetId, at });
  return { serving, judge: (subject) => judgeCover({ ...subject, assetId }, serving) };
}
