import type { Tx } from '../../../../platform/database/tx.ts';
import type { SavedViewView } from '../../saved-view.contract.ts';
import { loadSavedView } from './load-saved-view.ts';
import { savedViewViewOf } from './saved-view.view.ts';

export async function readSavedView(tx: Tx, input: { savedView: string }): Promise<SavedViewView> {
  const { reader, view } = await loadSavedView(tx, input.savedView);
  return savedViewViewOf(view, reader);
}
