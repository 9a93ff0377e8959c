import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { SavedViewView } from '../../saved-view.contract.ts';
import { savedViewForChange } from './load-saved-view.ts';
import { readSavedView } from './read-saved-view.ts';
import { refuseSameName } from './refuse-same-name.ts';
import { savedViewReinstated } from './saved-view.events.ts';
import { ownSavedViews, updateSavedView } from './saved-view.store.ts';

/** Harmless when it is in use. Refuses one whose name its owner has given to another meanwhile. */
export async function reinstateSavedView(tx: Tx, input: { savedView: string }): Promise<SavedViewView> {
  const { view } = await savedViewForChange(tx, input.savedView);
  if (view.retiredAt !== null) {
    refuseSameName(await ownSavedViews(tx, view.list, view.ownerId), view);
    await updateSavedView(tx, view.id, { retiredAt: null });
    await announce(tx, savedViewReinstated(view));
  }
  return readSavedView(tx, input);
}
