import type { ImpactNode } from '../../impact.contract.ts';
import type { NamedEnd } from '../relations/relation-end.store.ts';
import type { Hit } from './impact.rules.ts';

/** Of what is hit, with what it is called. */
export function impactNodeOf({ id, kind, step, because }: Hit, named: NamedEnd | undefined): ImpactNode {
  const { name = '', number = null, importance = null } = named ?? {};
  return { kind, id, name, number, importance, step, because };
}
