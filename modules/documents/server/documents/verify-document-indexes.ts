import { inBatchesById } from '../../../../platform/database/in-batches.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { VerifiedWith } from '../../../../platform/module/register.ts';
import { findableAfter, otherIndexes } from './document-search.store.ts';

/** A text may be a megabyte. */
const documentsABatch = 50;

/** Tells each document that is not found by its title and its current text, or by what it says no more. */
export async function verifyDocumentIndexes(tx: Tx, { looked }: Pick<VerifiedWith, 'looked'> = {}): Promise<string[]> {
  const findings: string[] = [];
  let many = 0;
  for await (const documents of inBatchesById((after) => findableAfter(tx, after, documentsABatch))) {
    for (const { id, isMissing } of await otherIndexes(tx, documents)) {
      findings.push(`document ${id}: its index ${isMissing ? 'is missing' : 'has other words than the document'}`);
    }
    looked?.((many += documents.length));
  }
  return findings;
}
