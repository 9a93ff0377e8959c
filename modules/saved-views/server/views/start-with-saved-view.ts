import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { SavedViewView } from '../../saved-view.contract.ts';
import { loadSavedView } from './load-saved-view.ts';
import { readSavedView } from './read-saved-view.ts';
import { savedViewStartChosen } from './saved-view.events.ts';
import { savedViewRefusals } from './saved-view.refusals.ts';
import { saveStart } from './start-view.store.ts';

/** Everybody chooses for themselves, among all views that they see. */
export async function startWithSavedView(tx: Tx, input: { savedView: string }): Promise<SavedViewView> {
  const { reader, view } = await loadSavedView(tx, input.savedView);
  if (view.retiredAt !== null) throw new Refusal(savedViewRefusals.retired);
  if (!view.isStart) {
    await saveStart(tx, { staffId: reader.staffId, list: view.list, viewId: view.id });
    await announce(tx, savedViewStartChosen(view));
  }
  return readSavedView(tx, input);
}
