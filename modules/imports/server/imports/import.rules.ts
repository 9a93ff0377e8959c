import type { ImportState, importAbilities } from '../../import.contract.ts';

export type ImportAbility = (typeof importAbilities)[number];

/** As far as it decides what may come next. */
export interface Standing {
  state: ImportState;
  sheets: readonly { rowCount: number }[];
  createCount: number;
  updateCount: number;
  checkedAt: string | null;
  writtenAt: string | null;
  /** Of the file; empty: it is forgotten, with what stood in the records before. */
  content: string;
}

const waiting: readonly ImportState[] = ['mapping', 'checked'];

const mayCome: Record<ImportAbility, (standing: Standing) => boolean> = {
  // a sheet that could not be taken leaves the choice of another
  choose_sheet: ({ state, sheets, checkedAt }) =>
    sheets.length > 1 && (waiting.includes(state) || (state === 'failed' && checkedAt === null)),
  check: ({ state }) => waiting.includes(state),
  decide: ({ state }) => state === 'checked',
  confirm: ({ state, createCount, updateCount }) => state === 'checked' && createCount + updateCount > 0,
  cancel: ({ state }) => ['reading', 'mapping', 'checking', 'checked'].includes(state),
  undo: ({ state, writtenAt }) => state === 'done' || (state === 'failed' && writtenAt !== null),
};

export function isNextPossible(ability: ImportAbility, standing: Standing): boolean {
  return standing.content !== '' && mayCome[ability](standing);
}

/** Before a check. */
export const nothingCounted = { doneCount: 0, createCount: 0, updateCount: 0, sameCount: 0, faultCount: 0 };

/** Nobody is served there any more, or under another record: nothing new is written for it. */
export function isCustomerOver(of: { customerStatus: string | null; customerMergedIntoId: string | null }): boolean {
  return of.customerStatus === 'ended' || of.customerMergedIntoId !== null;
}
