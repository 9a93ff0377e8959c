import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { deliveredRepairs, type CodeList } from '../../code-list.contract.ts';

export interface CodeItem {
  id: Id;
  list: CodeList;
  code: string;
  /** Null: the delivered name. */
  name: string | null;
  isDelivered: boolean;
  /** Of a resolution code whether it counts as a repair; null: as delivered, or of another list. */
  isRepair: boolean | null;
  position: number;
  retiredAt: Instant | null;
  revision: number;
}

/** Of a resolution code: whether a machine's ticket that was resolved so was a repair of its hardware. */
export function countsAsRepair({
  isRepair,
  isDelivered,
  code,
}: Pick<CodeItem, 'isRepair' | 'isDelivered' | 'code'>): boolean {
  return isRepair ?? (isDelivered && deliveredRepairs.includes(code));
}

/** The first free one of `own_1`, `own_2` … */
export function freeCode(taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`own_${number}`)) number++;
  return `own_${number}`;
}

/** `code 6` becomes `code_6`; a name that makes no code, or one that is taken, gets the first free number. */
export function codeFor(name: string, taken: ReadonlySet<string>): string {
  const code = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_');
  return /^[a-z][a-z0-9_]{0,39}$/.test(code) && !taken.has(code) ? code : freeCode(taken);
}

/** What another item of the list says already: its code, or the name that the provider gave it. */
export function doubleOf(
  items: readonly CodeItem[],
  wanted: { id?: Id; code: string; name: string | null },
): 'code_taken' | 'name_taken' | null {
  const others = items.filter(({ id }) => id !== wanted.id);
  if (others.some(({ code }) => code === wanted.code)) return 'code_taken';
  return wanted.name !== null && others.some(({ name }) => name === wanted.name) ? 'name_taken' : null;
}

/** The items in order, with one moved to another place; beyond the last is last. */
export function withMoved(items: readonly CodeItem[], id: Id, position: number): CodeItem[] {
  const moved = items.filter((item) => item.id === id);
  return items.filter((item) => item.id !== id).toSpliced(position, 0, ...moved);
}
