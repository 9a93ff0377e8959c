import type { Id } from '../../../../kernel/id.ts';
import type { DepartmentNode, DepartmentView } from '../../department.contract.ts';
import { mayChangeCustomers, type Permitted } from '../customers.policy.ts';
import { countsBelow, withPaths } from './department.rules.ts';
import type { Department } from './department.store.ts';

interface Surroundings {
  caller: Permitted;
  customer: { id: Id; name: string };
  /** All of its customer. */
  all: readonly Department[];
  contactCount: number;
}

export function departmentViewOf(department: Department, around: Surroundings): DepartmentView {
  const { id, name, costCentre, parentId, retiredAt, createdAt, revision } = department;
  const placed = withPaths(around.all);
  const parent = placed.find((node) => node.id === parentId);
  return {
    id,
    name,
    costCentre,
    createdAt,
    revision,
    customer: around.customer,
    parent: parent ? { id: parent.id, name: parent.name } : null,
    path: placed.find((node) => node.id === id)?.path ?? name,
    isRetired: retiredAt !== null,
    childCount: around.all.filter((node) => node.parentId === id && node.retiredAt === null).length,
    contactCount: around.contactCount,
    abilities: abilities(retiredAt !== null, around.caller),
  };
}

function abilities(isRetired: boolean, caller: Permitted): DepartmentView['abilities'] {
  if (!mayChangeCustomers(caller)) return [];
  return isRetired ? ['reinstate'] : ['change', 'move', 'retire'];
}

/** Each parent before its children. */
export function departmentNodes(all: readonly Department[], contacts: ReadonlyMap<Id, number>): DepartmentNode[] {
  const counted = withPaths(all).map((node) => ({ ...node, contactCount: contacts.get(node.id) ?? 0 }));
  const below = countsBelow(counted);
  return counted.map(({ id, parentId, name, path, costCentre, retiredAt, contactCount, revision }) => ({
    id,
    parentId,
    name,
    path,
    costCentre,
    isRetired: retiredAt !== null,
    contactCount,
    contactCountBelow: below.get(id) ?? contactCount,
    revision,
  }));
}
