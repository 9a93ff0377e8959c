import type { ProtectionWeekView } from '../../protection-week.contract.ts';

interface Asker {
  kind: string;
  permissions: ReadonlySet<string>;
}

/** Weeks that have begun are assessed, by people. */
export function abilitiesOn(
  { kind, permissions }: Asker,
  { isToCome }: { isToCome: boolean },
): ProtectionWeekView['abilities'] {
  return kind === 'staff' && !isToCome && permissions.has('protection.assess') ? ['assess'] : [];
}
