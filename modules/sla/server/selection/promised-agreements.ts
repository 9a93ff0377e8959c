import type { Id } from '../../../../kernel/id.ts';
import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { PromisedAgreement, PromisedLine } from './promised.rules.ts';
import { agreementHeads, linesByVersion, type AgreementHead } from './promised.store.ts';
import { promisesToParties } from './promises-to-parties.store.ts';

/**
 * The agreements that may time something of these customers, by customer: their own, the provider's, and those of
 * contracts that others bought for them. One round trip a transaction, however many are followed in it, as long as the
 * lines were asked for once by this process.
 */
export async function promisedAgreements(
  tx: Tx,
  customerIds: readonly Id[],
): Promise<ReadonlyMap<Id | null, readonly PromisedAgreement[]>> {
  const known = byTransaction.get(tx) ?? new Map<Id | null, readonly PromisedAgreement[]>();
  byTransaction.set(tx, known);
  const missing = [...new Set(customerIds)].filter((id) => !known.has(id));
  if (missing.length > 0 || known.size === 0) {
    const [heads, toParties] = await sideBySide(agreementHeads(tx, missing), promisesToParties(tx, missing));
    const agreements = await withLines(tx, heads);
    const shared = agreements.filter(({ customerId }) => customerId === null);
    const own = Map.groupBy([...agreements, ...toParties], ({ customerId }) => customerId);
    known.set(null, shared);
    for (const id of missing) known.set(id, [...shared, ...(own.get(id) ?? [])]);
  }
  return known;
}

const byTransaction = new WeakMap<Tx, Map<Id | null, readonly PromisedAgreement[]>>();

/** Those of one customer; of nobody those of the provider alone. */
export async function agreementsOf(tx: Tx, customerId: Id | null): Promise<readonly PromisedAgreement[]> {
  const known = await promisedAgreements(tx, customerId === null ? [] : [customerId]);
  return known.get(customerId) ?? [];
}

/** Whoever writes a version calls it: what the transaction follows after that knows it. */
export function forgetPromises(tx: Tx): void {
  byTransaction.delete(tx);
}

/** Kept by the process: a version is written once, so its lines never change. */
const keptLines = new Map<string, readonly PromisedLine[]>();
const mostKept = 5000;

async function withLines(tx: Tx, heads: readonly AgreementHead[]): Promise<PromisedAgreement[]> {
  const keyOf = (versionId: Id) => `${tx.tenantId}/${versionId}`;
  const versionIds = heads.flatMap(({ versions }) => versions.map(({ id }) => id));
  const unknown = versionIds.filter((id) => !keptLines.has(keyOf(id)));
  const read = unknown.length > 0 ? await linesByVersion(tx, unknown) : undefined;
  const linesOf = (id: Id) => read?.get(id) ?? keptLines.get(keyOf(id)) ?? [];
  const agreements = heads.map((head) => ({
    ...head,
    versions: head.versions.map((version) => ({ ...version, lines: linesOf(version.id) })),
  }));
  if (keptLines.size > mostKept) keptLines.clear();
  for (const id of unknown) keptLines.set(keyOf(id), linesOf(id));
  return agreements;
}
