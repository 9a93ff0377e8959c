import type { Id } from '../../../../kernel/id.ts';
import type { Day } from '../../../../kernel/instant.ts';
import type { Education, SpokenLanguage } from '../../staff-profile.contract.ts';

/** What is written of a staff member; roles, teams, grades and skills have rows of their own. */
export interface StaffFields {
  name: string;
  employeeNumber: string | null;
  email: string | null;
  phone: string | null;
  mobile: string | null;
  position: string | null;
  branchId: Id | null;
  costFenAnHour: number | null;
  homeBase: string | null;
  vehicleStock: string | null;
  education: Education | null;
  major: string | null;
  isComputerRelated: boolean | null;
  inItSince: Day | null;
  languages: SpokenLanguage[];
}

/** Somebody of whom no more is known than that they are there. */
export const nothingKnown: Omit<StaffFields, 'name'> = {
  employeeNumber: null,
  email: null,
  phone: null,
  mobile: null,
  position: null,
  branchId: null,
  costFenAnHour: null,
  homeBase: null,
  vehicleStock: null,
  education: null,
  major: null,
  isComputerRelated: null,
  inItSince: null,
  languages: [],
};

export const staffFieldNames = ['name', ...keysOf(nothingKnown)] as const;

/** Just the fields, of whatever holds them. */
export function fieldsOf(member: StaffFields): StaffFields {
  // the names are those of the fields
  return Object.fromEntries(staffFieldNames.map((name) => [name, member[name]])) as unknown as StaffFields;
}

/** Whole years from then to today; null: not known. */
export function wholeYears(since: Day | null, today: Day): number | null {
  if (since === null) return null;
  const { years } = Temporal.PlainDate.from(since).until(today, { largestUnit: 'years' });
  return Math.max(0, years);
}

function keysOf<Row extends object>(row: Row): (keyof Row & string)[] {
  // the keys of a plain object
  return Object.keys(row) as (keyof Row & string)[];
}
