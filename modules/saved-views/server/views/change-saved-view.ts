import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { changeSavedView as endpoint, SavedViewView } from '../../saved-view.contract.ts';
import { checkSharing } from './check-sharing.ts';
import { savedViewForChange } from './load-saved-view.ts';
import { readSavedView } from './read-saved-view.ts';
import { refuseSameName } from './refuse-same-name.ts';
import { savedViewChanged } from './saved-view.events.ts';
import { savedViewRefusals } from './saved-view.refusals.ts';
import { orderSavedViews, ownSavedViews, updateSavedView } from './saved-view.store.ts';

export async function changeSavedView(tx: Tx, input: InputOf<typeof endpoint>): Promise<SavedViewView> {
  const { reader, view: before } = await savedViewForChange(tx, input.savedView);
  if (before.retiredAt !== null) throw new Refusal(savedViewRefusals.retired);
  const { name = before.name, query = before.query, columns = before.columns } = input;
  const { sharedWith = before.sharedWith, teamId = before.teamId } = input;
  const shared = await checkSharing(tx, reader, { before, wanted: { sharedWith, teamId } });
  const own = await ownSavedViews(tx, before.list, before.ownerId);
  refuseSameName(own, { id: before.id, name });

  const after = { name, query, columns, sharedWith: shared.sharedWith, teamId: shared.teamId };
  const changes = changesBetween(before, { ...before, ...after }, ['name', 'query', 'columns', 'sharedWith', 'teamId']);
  if (Object.keys(changes).length > 0) {
    await updateSavedView(tx, before.id, after);
    await announce(tx, savedViewChanged(before, changes));
  }
  if (input.position !== undefined) {
    const others = own.map(({ id }) => id).filter((id) => id !== before.id);
    await orderSavedViews(tx, others.toSpliced(input.position, 0, before.id));
  }
  return readSavedView(tx, input);
}
