import type { Day } from '../../../../kernel/instant.ts';
import type { BackupView } from '../../backup.contract.ts';

/** How a machine would come back, as it is kept. */
export type Backup = Omit<BackupView, 'daysOverdue' | 'abilities'>;

/** As long as nobody has said anything. */
export const nothingKept: Backup = {
  systemKind: null,
  systemMedium: null,
  systemPlace: null,
  systemOn: null,
  restoreTestedOn: null,
  restoreWorked: null,
  guardKind: null,
  guardName: null,
  dataKind: null,
  dataPlace: null,
  cycleDays: null,
  dataSince: null,
  lastSuccessOn: null,
  dueOn: null,
  note: null,
  revision: 1,
};

export const backupFieldNames = [
  'systemKind',
  'systemMedium',
  'systemPlace',
  'systemOn',
  'restoreTestedOn',
  'restoreWorked',
  'guardKind',
  'guardName',
  'dataKind',
  'dataPlace',
  'cycleDays',
  'lastSuccessOn',
  'note',
] as const;

/** What somebody says, laid over what was kept: data are backed up since the day that it was first said. */
export function backupWith(before: Backup, said: Partial<Backup>, today: Day): Backup {
  const after = { ...before, ...said };
  if (after.dataKind === null) return { ...after, dataPlace: null, cycleDays: null, dataSince: null, dueOn: null };
  const dataSince = before.dataSince ?? today;
  return { ...after, dataSince, dueOn: dueOn({ ...after, dataSince }) };
}

interface Course {
  dataSince: Day;
  lastSuccessOn: Day | null;
  cycleDays: number | null;
}

/** By when the next backup has to have worked: a cycle after the last, or after data began to be backed up. */
function dueOn({ dataSince, lastSuccessOn, cycleDays }: Course): Day {
  const from = lastSuccessOn ?? dataSince;
  return Temporal.PlainDate.from(from)
    .add({ days: cycleDays ?? 1 })
    .toString();
}

/** 0 up to the day on which it falls due. */
export function daysOverdue(due: Day | null, today: Day): number {
  if (due === null || due >= today) return 0;
  return Temporal.PlainDate.from(due).until(today, { largestUnit: 'days' }).days;
}

export type BackupFault = 'cycle_missing' | 'day_to_come' | 'result_missing';

/** What is wrong with it, and at which field; null: nothing. */
export function faultIn(backup: Backup, today: Day): { code: BackupFault; field: string } | null {
  const { dataKind, cycleDays, restoreTestedOn, restoreWorked } = backup;
  if (dataKind !== null && cycleDays === null) return { code: 'cycle_missing', field: 'cycleDays' };
  if ((restoreTestedOn === null) !== (restoreWorked === null))
    return { code: 'result_missing', field: restoreTestedOn === null ? 'restoreTestedOn' : 'restoreWorked' };
  const days = ['systemOn', 'restoreTestedOn', 'lastSuccessOn'] as const;
  const early = days.find((field) => (backup[field] ?? '') > today);
  return early ? { code: 'day_to_come', field: early } : null;
}
