import type { SearchFact, SearchHit, SearchKind } from '../../../../platform/module/register.ts';
import type { DocumentRow } from '../../document.contract.ts';
import { pageOfDocuments } from './document-list.store.ts';
import { maySeeConfidential } from './document.policy.ts';
import type { DocumentRecord } from './document.rules.ts';
import { excerptsOf } from './excerpts-of.ts';
import { idsFound } from './list-documents.ts';

/** Documents in use, by title and by what their current versions say, for the one search over everything. */
export const documentSearch: SearchKind = {
  kind: 'document',
  permission: 'document.read',
  async find(tx, text, most) {
    const ids = await idsFound(tx, text, most);
    if (ids.length === 0) return [];
    const withConfidential = maySeeConfidential(tx.caller);
    const { items } = await pageOfDocuments(tx, { ids, withConfidential, withRetired: false, limit: most });
    const excerpts = await excerptsOf(tx, items, text);
    const byId = new Map(items.map((document) => [document.id, document]));
    return ids.flatMap((id) => byId.get(id) ?? []).map((document) => hitOf(document, excerpts.get(document.id)));
  },
};

function hitOf(document: DocumentRecord, excerpt: DocumentRow['excerpt'] | undefined): SearchHit {
  const { id, title, customerName, assetName, modelName, categoryName } = document;
  const said: SearchFact[] = excerpt ? [{ as: 'words', text: excerpt.text, label: 'documents:document.text' }] : [];
  return {
    id,
    title,
    subtitle: [customerName, assetName ?? modelName ?? categoryName].filter(Boolean).join(' · '),
    href: `/documents/${id}`,
    facts: [{ as: 'words', text: title }, { as: 'name', text: title }, ...said],
  };
}
