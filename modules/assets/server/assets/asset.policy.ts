import type { Id } from '../../../../kernel/id.ts';
import type { AssetScope } from './asset.rules.ts';

/** Whoever acts, as far as this policy asks. */
export interface Caller {
  kind: string;
  /** The staff member or contact; null: the system, a guest. */
  subjectId: Id | null;
  permissions: ReadonlySet<string>;
}

/** Staff see every machine inside their walls; customers' people what they use, unless they may see the company's. */
export function scopeOf({ kind, subjectId, permissions }: Caller): AssetScope {
  if (kind === 'staff' || kind === 'system' || permissions.has('asset.read_company')) return 'all';
  // without a person behind it (a guest) it is nobody's: an id that no contact has
  return { userId: subjectId ?? '00000000-0000-0000-0000-000000000000' };
}

export function mayChangeAssets({ permissions }: Caller): boolean {
  return permissions.has('asset.change');
}
