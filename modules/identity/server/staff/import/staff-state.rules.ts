import type { Id } from '../../../../../kernel/id.ts';
import type { StaffFields } from '../staff.rules.ts';

type FileFields = Pick<StaffFields, 'name' | 'employeeNumber' | 'email' | 'phone' | 'mobile' | 'position' | 'branchId'>;

/** What an import may change, as it was: kept to put it back. */
export interface StaffState extends FileFields {
  teamIds: Id[];
}

export function savedFields(member: FileFields): FileFields {
  const { name, employeeNumber, email, phone, mobile, position, branchId } = member;
  return { name, employeeNumber, email, phone, mobile, position, branchId };
}

export function stateOf(member: FileFields, teamIds: Id[]): StaffState {
  return { ...savedFields(member), teamIds };
}
