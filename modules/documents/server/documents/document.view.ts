import type { Id } from '../../../../kernel/id.ts';
import type { DocumentRow, DocumentView } from '../../document.contract.ts';
import type { DocumentVersionRow } from '../../document-version.contract.ts';
import { abilitiesOn } from './document.policy.ts';
import type { DocumentRecord } from './document.rules.ts';

export function documentRowOf(document: DocumentRecord, excerpt: DocumentRow['excerpt'] = null): DocumentRow {
  const { id, title, kind, isConfidential, isReleased, version, changedAt, retiredAt } = document;
  return {
    id,
    title,
    kind,
    customer: named(document.customerId, document.customerName),
    asset: named(document.assetId, document.assetName),
    category: named(document.categoryId, document.categoryName),
    model: named(document.modelId, document.modelName),
    isConfidential,
    isReleased,
    version,
    excerpt,
    changedAt,
    isRetired: retiredAt !== null,
  };
}

export function documentViewOf(
  document: DocumentRecord,
  versions: DocumentVersionRow[],
  caller: { permissions: ReadonlySet<string> },
): DocumentView {
  const { note, createdAt, revision } = document;
  const abilities = abilitiesOn(caller, document);
  return { ...documentRowOf(document), note, createdAt, versions, revision, abilities };
}

/** Null where there is none, or where its name is not for this caller. */
function named(id: Id | null, name: string | null): { id: Id; name: string } | null {
  return id !== null && name !== null ? { id, name } : null;
}
