import type { Reader, SavedView } from './saved-view.rules.ts';

type Shared = Pick<SavedView, 'ownerId' | 'sharedWith' | 'teamId'>;

export function isOwnedBy({ staffId }: Pick<Reader, 'staffId'>, { ownerId }: Pick<SavedView, 'ownerId'>): boolean {
  return staffId === ownerId;
}

/** What somebody keeps to themselves or their team is for others not there; whoever may share sees what is shared. */
export function maySee(reader: Reader, view: Shared): boolean {
  if (isOwnedBy(reader, view) || view.sharedWith === 'everybody') return true;
  if (view.sharedWith !== 'team') return false;
  return view.teamId !== null && (reader.teamIds.includes(view.teamId) || mayShare(reader));
}

/** Whoever may share also keeps what others have shared: people leave, their views stay. */
export function mayChange(reader: Reader, view: Shared): boolean {
  return isOwnedBy(reader, view) || (view.sharedWith !== 'nobody' && mayShare(reader));
}

export function mayShare({ permissions }: Pick<Reader, 'permissions'>): boolean {
  return permissions.has('saved_view.share');
}
