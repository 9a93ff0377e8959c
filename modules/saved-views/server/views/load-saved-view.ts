import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { common, found, refuseStale } from '../../../../platform/module/refusals.ts';
import { teamsOf } from '../../../identity/index.ts';
import { mayChange, maySee } from './saved-view.policy.ts';
import { savedViewRefusals } from './saved-view.refusals.ts';
import type { Reader, SavedView } from './saved-view.rules.ts';
import { savedViewById } from './saved-view.store.ts';

/** Views are kept by staff members, and nobody else. */
export async function readerOf(tx: Tx): Promise<Reader> {
  const { kind, subjectId, permissions } = tx.caller;
  if (kind !== 'staff' || subjectId === null) throw new Refusal(common.forbidden);
  return { staffId: subjectId, teamIds: await teamsOf(tx, subjectId), permissions };
}

interface Loaded {
  reader: Reader;
  view: SavedView;
}

/** What others keep to themselves is not found. */
export async function loadSavedView(tx: Tx, id: Id): Promise<Loaded> {
  const reader = await readerOf(tx);
  const view = found(await savedViewById(tx, id, reader.staffId));
  if (!maySee(reader, view)) throw new Refusal(common.notFound);
  return { reader, view };
}

/** The same for one that this caller, who has seen its newest state, changes or retires. */
export async function savedViewForChange(tx: Tx, id: Id): Promise<Loaded> {
  const loaded = await loadSavedView(tx, id);
  const { reader, view } = loaded;
  if (!mayChange(reader, view)) throw new Refusal(savedViewRefusals.not_yours, { owner: view.ownerName });
  refuseStale(tx, view.revision);
  return loaded;
}
