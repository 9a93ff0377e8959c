import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { SavedViewView } from '../../saved-view.contract.ts';
import { savedViewForChange } from './load-saved-view.ts';
import { readSavedView } from './read-saved-view.ts';
import { savedViewRetired } from './saved-view.events.ts';
import { updateSavedView } from './saved-view.store.ts';

/** Nobody's list offers it any more, or opens with it. Harmless when it is retired already. */
export async function retireSavedView(tx: Tx, input: { savedView: string }): Promise<SavedViewView> {
  const { view } = await savedViewForChange(tx, input.savedView);
  if (view.retiredAt === null) {
    await updateSavedView(tx, view.id, { retiredAt: tx.now });
    await announce(tx, savedViewRetired(view));
  }
  return readSavedView(tx, input);
}
