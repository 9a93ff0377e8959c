import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listSavedViews as endpoint } from '../../saved-view.contract.ts';
import { readerOf } from './load-saved-view.ts';
import { savedViewsFor } from './saved-view.store.ts';
import { savedViewViewOf } from './saved-view.view.ts';

export async function listSavedViews(tx: Tx, { list }: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const reader = await readerOf(tx);
  const views = await savedViewsFor(tx, list, reader);
  return { items: views.map((view) => savedViewViewOf(view, reader)) };
}
