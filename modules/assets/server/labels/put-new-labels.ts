import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { deleteGuestSessions } from '../../../identity/index.ts';
import { labelIssued } from './label.events.ts';
import type { Fingerprints } from './label.rules.ts';
import { insertLabels, retireLabelsOf } from './label.store.ts';
import { newLabelCode } from './new-label.ts';

interface WantedLabel {
  assetId: Id;
  customerId: Id;
  pinHash: string;
  printed: Fingerprints;
}

/**
 * New labels in the place of those in use, whose codes and PINs let nobody in any more, nor those who are in by them.
 * Answers with the code of each machine. The caller holds the machines.
 */
export async function putNewLabels(
  tx: Tx,
  wanted: readonly WantedLabel[],
  { printedAt }: { printedAt: Instant | null },
): Promise<Map<Id, string>> {
  if (wanted.length === 0) return new Map();
  const retired = await retireLabelsOf(
    tx,
    wanted.map(({ assetId }) => assetId),
  );
  for (const { assetId } of retired) await deleteGuestSessions(tx, { kind: 'asset', id: assetId });
  const issuedById = tx.caller.kind === 'staff' ? tx.caller.subjectId : null;
  const own = { issuedAt: tx.now, issuedById, printedAt };
  const labels = wanted.map((label) => ({ ...label, ...own, id: tx.newId(), code: newLabelCode() }));
  await insertLabels(tx, labels);
  const before = new Map(retired.map(({ id, assetId }) => [assetId, id]));
  await announce(
    tx,
    ...labels.map((label) => labelIssued(label, { label: label.id, before: before.get(label.assetId) ?? null })),
  );
  return new Map(labels.map(({ assetId, code }) => [assetId, code]));
}
