import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Page } from '../../../../kernel/page.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { lookUp } from '../../../../platform/search/look-up.store.ts';
import type { DocumentRow, listDocuments as endpoint } from '../../document.contract.ts';
import { pageOfDocuments } from './document-list.store.ts';
import { idsSaying } from './document-search.store.ts';
import { maySeeConfidential } from './document.policy.ts';
import { documentRowOf } from './document.view.ts';
import { excerptsOf } from './excerpts-of.ts';

const mostFound = 500;

export async function listDocuments(tx: Tx, input: InputOf<typeof endpoint>): Promise<Page<DocumentRow>> {
  const { q, retired, ...wanted } = input;
  // which model it is about is for staff
  if (wanted.modelId !== undefined && roleOf(tx.caller) === 'portal') return { items: [], next: null };
  const ids = q === undefined ? undefined : await idsFound(tx, q, mostFound);
  const withConfidential = maySeeConfidential(tx.caller);
  const { items, next } = await pageOfDocuments(tx, {
    ...wanted,
    ids,
    withConfidential,
    withRetired: retired === 'with',
  });
  const excerpts = q === undefined ? null : await excerptsOf(tx, items, q);
  return { items: items.map((document) => documentRowOf(document, excerpts?.get(document.id))), next };
}

/** By title as it is spelled, which customers' people have no table for, and by what they say. */
export async function idsFound(tx: Tx, text: string, most: number): Promise<Id[]> {
  const called = roleOf(tx.caller) === 'portal' ? [] : await lookUp(tx, { kind: 'document', text, most });
  return [...new Set([...called, ...(await idsSaying(tx, text, most))])].slice(0, most);
}
