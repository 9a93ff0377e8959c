import type { SavedViewView } from '../../saved-view.contract.ts';
import { isOwnedBy, mayChange, mayShare } from './saved-view.policy.ts';
import type { Reader, SavedView } from './saved-view.rules.ts';

export function savedViewViewOf(view: SavedView, reader: Reader): SavedViewView {
  const { id, list, name, sharedWith, query, columns, isStart, revision } = view;
  const { ownerId, ownerName, teamId, teamName } = view;
  return {
    id,
    list,
    name,
    sharedWith,
    query,
    columns,
    isStart,
    revision,
    owner: { id: ownerId, name: ownerName },
    team: teamId !== null && teamName !== null ? { id: teamId, name: teamName } : null,
    isMine: isOwnedBy(reader, view),
    isRetired: view.retiredAt !== null,
    abilities: mayChange(reader, view) ? ['change', ...(mayShare(reader) ? ['share' as const] : [])] : [],
  };
}
