import type { RecoveryTask } from './recovery-task.rules.ts';

interface Asking {
  permissions: ReadonlySet<string>;
}

/** What the caller may do now: what is done stays as it was said. */
export function abilitiesOnTask({ permissions }: Asking, { doneAt }: Pick<RecoveryTask, 'doneAt'>): string[] {
  if (doneAt !== null) return [];
  return [
    ...(permissions.has('recovery_task.work') ? ['complete'] : []),
    ...(permissions.has('recovery_task.assign') ? ['hand_over'] : []),
  ];
}
