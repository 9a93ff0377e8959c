import type { CellFields } from './contact-cells.rules.ts';

/** How a row is known to be somebody: by the first of these that it says. */
export type KeyKind = 'number' | 'mobile' | 'place';

interface Keyed extends Partial<Pick<CellFields, 'name' | 'employeeNumber' | 'mobile'>> {
  departmentPath?: string | null;
}

/**
 * Within a customer: the employee number; without one, mobile number and name (a number may be a whole office's);
 * without both, name and department. Equal for rows that mean the same person; null: it says too little.
 */
export function contactKey({
  name,
  employeeNumber,
  mobile,
  departmentPath,
}: Keyed): { kind: KeyKind; key: string } | null {
  if (employeeNumber) return { kind: 'number', key: joined('number', employeeNumber) };
  if (!name) return null;
  if (mobile) return { kind: 'mobile', key: joined('mobile', mobile, name) };
  return { kind: 'place', key: joined('place', name, departmentPath ?? '') };
}

function joined(...parts: string[]): string {
  return JSON.stringify(parts);
}
