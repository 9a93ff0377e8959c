import type { AssetModelRow, AssetModelView } from '../../asset-model.contract.ts';
import { modelAbilities } from './model.policy.ts';
import type { Model } from './model.store.ts';

export function modelRowOf({ facts: _facts, revision: _revision, retiredAt, ...model }: Model): AssetModelRow {
  return { ...model, isRetired: retiredAt !== null };
}

interface Around {
  machines: number;
  caller: { permissions: ReadonlySet<string> };
}

export function modelViewOf(model: Model, { machines, caller }: Around): AssetModelView {
  const { components = {}, interfaces = {} } = model.facts;
  const { revision } = model;
  return {
    ...modelRowOf(model),
    facts: { components, interfaces },
    machines,
    revision,
    abilities: modelAbilities(caller, model),
  };
}
