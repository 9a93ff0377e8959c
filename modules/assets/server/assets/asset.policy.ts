import type { Subject } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { AssetScope } from './asset.rules.ts';

/** Whoever acts, as far as this policy asks. */
export interface Caller {
  kind: string;
  /** The staff member or contact; null: the system, a guest. */
  subjectId: Id | null;
  permissions: ReadonlySet<string>;
  guestOf?: Subject;
}

/** Staff see every machine inside their walls; customers' people what they use, unless they may see the company's. */
export function scopeOf({ kind, subjectId, permissions, guestOf }: Caller): AssetScope {
  if (kind === 'staff' || kind === 'system' || permissions.has('asset.read_company')) return 'all';
  // wall 3 shows them the one that they were let in to
  if (guestOf?.kind === 'asset') return 'all';
  // without a person behind it it is nobody's: an id that no contact has
  return { userId: subjectId ?? '00000000-0000-0000-0000-000000000000' };
}

export function mayChangeAssets({ permissions }: Caller): boolean {
  return permissions.has('asset.change');
}
