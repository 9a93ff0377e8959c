import type { VirusEventRow } from '../../virus-event.contract.ts';

interface Asker {
  permissions: ReadonlySet<string>;
}

/** What is out of the register stays as it is. */
export function abilitiesOn(
  { permissions }: Asker,
  { retiredAt }: Pick<VirusEventRow, 'retiredAt'>,
): VirusEventRow['abilities'] {
  return retiredAt === null && permissions.has('virus_event.record') ? ['change', 'retire'] : [];
}
