import type { JudgedCover } from '../../../contracts/cover.contract.ts';
import type { Covering } from '../../../contracts/index.ts';
import { usualGuaranteeMonths } from './rework.rules.ts';

/** By the contract that the work is served under; the usual ones where none says otherwise (SD-16). */
export function guaranteeMonths({ contract }: Pick<JudgedCover, 'contract'>, { serving }: Covering): number {
  return serving.find(({ id }) => id === contract?.id)?.guaranteeMonths ?? usualGuaranteeMonths;
}
