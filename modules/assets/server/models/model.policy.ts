import type { AssetModelView } from '../../asset-model.contract.ts';

interface Caller {
  permissions: ReadonlySet<string>;
}

export function modelAbilities(
  { permissions }: Caller,
  { retiredAt }: { retiredAt: string | null },
): AssetModelView['abilities'] {
  if (!permissions.has('asset_model.change')) return [];
  return retiredAt === null ? ['change', 'retire'] : ['reinstate'];
}
