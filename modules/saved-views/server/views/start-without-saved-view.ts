import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { SavedViewView } from '../../saved-view.contract.ts';
import { loadSavedView } from './load-saved-view.ts';
import { readSavedView } from './read-saved-view.ts';
import { savedViewStartDropped } from './saved-view.events.ts';
import { dropStart } from './start-view.store.ts';

/** Harmless when the list does not open with it. */
export async function startWithoutSavedView(tx: Tx, input: { savedView: string }): Promise<SavedViewView> {
  const { reader, view } = await loadSavedView(tx, input.savedView);
  if (view.isStart) {
    await dropStart(tx, { staffId: reader.staffId, viewId: view.id });
    await announce(tx, savedViewStartDropped(view));
  }
  return readSavedView(tx, input);
}
