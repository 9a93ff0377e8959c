import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { recordSavedView as endpoint, SavedViewView } from '../../saved-view.contract.ts';
import { checkSharing } from './check-sharing.ts';
import { readerOf } from './load-saved-view.ts';
import { readSavedView } from './read-saved-view.ts';
import { refuseSameName } from './refuse-same-name.ts';
import { savedViewRecorded } from './saved-view.events.ts';
import { insertSavedView, ownSavedViews } from './saved-view.store.ts';

export async function recordSavedView(tx: Tx, input: InputOf<typeof endpoint>): Promise<SavedViewView> {
  const reader = await readerOf(tx);
  const { list, name, query, columns = null, sharedWith = 'nobody', teamId = null } = input;
  const shared = await checkSharing(tx, reader, { wanted: { sharedWith, teamId } });
  const own = await ownSavedViews(tx, list, reader.staffId);
  const view = { id: tx.newId(), list, name, ownerId: reader.staffId, ...shared, query, columns };
  refuseSameName(own, view);

  await insertSavedView(tx, { ...view, position: own.length });
  await announce(tx, savedViewRecorded(view));
  return readSavedView(tx, { savedView: view.id });
}
