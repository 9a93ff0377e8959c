/**
 * In what a target is said (SLA-02). Seconds, minutes and hours are working time; a working day is the same time of day
 * so many open days later, or the closing time of that day; calendar days and months go by the wall clock of the
 * calendar's zone, whether it is open or not.
 */
export const targetUnits = [
  'second',
  'minute',
  'hour',
  'working_day',
  'working_day_close',
  'calendar_day',
  'calendar_month',
] as const;
export type TargetUnit = (typeof targetUnits)[number];

export interface Target {
  value: number;
  unit: TargetUnit;
}
