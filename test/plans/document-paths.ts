import { pageOfDocuments, type DocumentFilter } from '../../modules/documents/server/documents/document-list.store.ts';
import type { FilledProvider, ReadingPath } from './path.ts';

/** A page of fifty and a row more, each with its version, its file, and what it is about. */
const page = 51 * 8;

/** Papers, as the desk lists them. */
export function documentPaths({ staff, ofOne, nth }: FilledProvider): ReadingPath[] {
  const list = (says: string, filter: Partial<DocumentFilter>, by: RegExp): ReadingPath => ({
    says: `documents ${says}`,
    who: staff,
    work: (tx) => pageOfDocuments(tx, { withRetired: false, withConfidential: true, ...filter }),
    by: [by],
    most: page,
  });
  const ofCustomer = { customerId: nth('customer', 5) };
  return [
    list('last changed first', {}, /^document_by_time$/),
    list('in the order of their titles', { sort: 'title' }, /^document_in_order$/),
    list('of a customer', ofCustomer, /^document_by_customer$/),
    list('of a machine', { assetId: nth('asset', 5) }, /^document_by_asset$/),
    list('of a machine and its model', { machineId: nth('asset', 5) }, /^document_by_asset$/),
    { ...list('of whom they look after', ofCustomer, /^document_by_customer$/), who: ofOne },
  ];
}
