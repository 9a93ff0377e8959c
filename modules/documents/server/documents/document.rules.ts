import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { DocumentRow } from '../../document.contract.ts';

/** What is written of a document, its versions aside. */
export interface DocumentFields {
  customerId: Id | null;
  assetId: Id | null;
  categoryId: Id | null;
  modelId: Id | null;
  title: string;
  kind: string;
  note: string | null;
  isConfidential: boolean;
  isReleased: boolean;
}

export interface DocumentRecord extends DocumentFields {
  id: Id;
  customerName: string | null;
  assetName: string | null;
  categoryName: string | null;
  modelName: string | null;
  version: DocumentRow['version'];
  retiredAt: Instant | null;
  createdAt: Instant;
  changedAt: Instant;
  revision: number;
}

export const changeableFields = [
  'title',
  'kind',
  'assetId',
  'categoryId',
  'modelId',
  'note',
  'isConfidential',
  'isReleased',
] as const;
export type ChangeableField = (typeof changeableFields)[number];

export const nothingSaid: Omit<DocumentFields, 'title' | 'kind'> = {
  customerId: null,
  assetId: null,
  categoryId: null,
  modelId: null,
  note: null,
  isConfidential: false,
  isReleased: false,
};

/** What of it is wrong, whoever writes it; null: nothing. */
export function faultOf(document: DocumentFields): {
  code: 'about_nothing' | 'asset_without_customer' | 'released_to_nobody' | 'released_secret';
  field: string;
} | null {
  const { customerId, assetId, categoryId, modelId, isReleased, isConfidential } = document;
  if ((customerId ?? assetId ?? categoryId ?? modelId) === null) return { code: 'about_nothing', field: 'customerId' };
  if (assetId !== null && customerId === null) return { code: 'asset_without_customer', field: 'customerId' };
  if (isReleased && customerId === null) return { code: 'released_to_nobody', field: 'isReleased' };
  if (isReleased && isConfidential) return { code: 'released_secret', field: 'isReleased' };
  return null;
}
