import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, foundAt, refuseStale } from '../../../../platform/module/refusals.ts';
import type { DepartmentView, retireDepartment as endpoint } from '../../department.contract.ts';
import { contactChanged } from '../contacts/contact.events.ts';
import { departmentMoved, departmentRetired } from './department.events.ts';
import { departmentRefusals } from './department.refusals.ts';
import { idsBelow } from './department.rules.ts';
import {
  contactCounts,
  departmentById,
  departmentsForChange,
  moveContactsBetweenDepartments,
  updateDepartments,
  type Department,
} from './department.store.ts';
import { readDepartment } from './read-department.ts';
import { refuseMisplacedDepartment } from './refuse-misplaced-department.ts';

/** Refuses one with people or departments in it until it is said where they go (null: to the top, and to none). */
export async function retireDepartment(tx: Tx, input: InputOf<typeof endpoint>): Promise<DepartmentView> {
  const { customerId } = found(await departmentById(tx, input.department));
  const all = await departmentsForChange(tx, customerId);
  const department = found(all.find(({ id }) => id === input.department));
  refuseStale(tx, department.revision);
  if (department.retiredAt !== null) return readDepartment(tx, input);

  const children = all.filter(({ parentId, retiredAt }) => parentId === department.id && retiredAt === null);
  const contacts = (await contactCounts(tx, [department.id])).get(department.id) ?? 0;
  const isInUse = children.length > 0 || contacts > 0;
  const { successorId } = input;
  if (isInUse && successorId === undefined) {
    throw new Refusal(departmentRefusals.in_use, { children: children.length, contacts }, 'successorId');
  }
  await updateDepartments(tx, [department.id], { retiredAt: tx.now });
  if (isInUse && successorId !== undefined) await handOver(tx, { department, children, all, successorId });
  await announce(tx, departmentRetired(department, isInUse ? { successorId: successorId ?? null } : {}));
  return readDepartment(tx, input);
}

interface HandOver {
  department: Department;
  children: readonly Department[];
  all: readonly Department[];
  successorId: Id | null;
}

async function handOver(tx: Tx, { department, children, all, successorId }: HandOver): Promise<void> {
  if (successorId !== null) refuseAsSuccessor(all, department, successorId);
  for (const child of children) refuseMisplacedDepartment(all, { ...child, parentId: successorId });
  const moved = children.map(({ id }) => id);
  await updateDepartments(tx, moved, { parentId: successorId });
  const contactIds = await moveContactsBetweenDepartments(tx, { from: department.id, into: successorId });
  const change = { departmentId: { from: department.id, to: successorId } };
  const { customerId } = department;
  await announce(
    tx,
    ...children.map((child) => departmentMoved(child, { from: department.id, to: successorId })),
    ...contactIds.map((id) => contactChanged({ id, customerId }, change)),
  );
}

function refuseAsSuccessor(all: readonly Department[], department: Department, successorId: Id): void {
  const successor = foundAt(
    'successorId',
    all.find(({ id }) => id === successorId),
  );
  if (successor.retiredAt !== null) throw new Refusal(departmentRefusals.parent_retired, {}, 'successorId');
  if (idsBelow(all, department.id).includes(successorId)) {
    throw new Refusal(departmentRefusals.successor_below, {}, 'successorId');
  }
}
