import type { TargetUnit } from '../../../../kernel/working-time/target-units.ts';
import type { LineConditions } from '../../agreement-line.contract.ts';
import type { AgreementLine } from './agreement.rules.ts';

/** A line as the database holds it. */
export interface LineRow extends Omit<
  AgreementLine,
  'conditions' | 'target' | 'stopsOn' | 'onPriorityChange' | 'onReopening' | 'beyondLimit'
> {
  conditions: unknown;
  targetValue: number | null;
  targetUnit: string;
  stopsOn: string | null;
  onPriorityChange: string;
  onReopening: string;
  beyondLimit: string;
}

export function lineFrom({ targetValue, targetUnit, ...row }: LineRow): AgreementLine {
  return {
    ...row,
    // written by `lineRow`, and held by the table's constraints
    conditions: row.conditions as LineConditions,
    target: targetValue === null ? null : { value: targetValue, unit: targetUnit as TargetUnit },
    stopsOn: row.stopsOn as AgreementLine['stopsOn'],
    onPriorityChange: row.onPriorityChange as AgreementLine['onPriorityChange'],
    onReopening: row.onReopening as AgreementLine['onReopening'],
    beyondLimit: row.beyondLimit as AgreementLine['beyondLimit'],
  };
}

export function lineRow({ target, conditions, ...line }: AgreementLine) {
  return {
    ...line,
    conditions: JSON.stringify(conditions),
    targetValue: target?.value ?? null,
    // of a date that is agreed with the customer nobody asks for the unit
    targetUnit: target?.unit ?? 'second',
  };
}
