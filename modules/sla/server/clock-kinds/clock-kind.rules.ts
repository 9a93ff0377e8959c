import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { deliveredClockKinds, type MilestoneKind } from '../../clock-kind.contract.ts';

/** A kind of clock that the provider added. */
export interface OwnClockKind {
  id: Id;
  code: string;
  name: string;
  startsOn: MilestoneKind;
  stopsOn: MilestoneKind;
  retiredAt: Instant | null;
  revision: number;
}

/** What keeps a new kind from being added; null when nothing does. */
export function newKindFault(
  known: readonly OwnClockKind[],
  { code, name, startsOn, stopsOn }: Pick<OwnClockKind, 'code' | 'name' | 'startsOn' | 'stopsOn'>,
): 'code_taken' | 'name_taken' | 'stops_where_it_starts' | null {
  if (Object.hasOwn(deliveredClockKinds, code) || known.some((kind) => kind.code === code)) return 'code_taken';
  if (known.some((kind) => kind.name === name)) return 'name_taken';
  // from one hand-over to the next, as from one word to the customer to the next, is a silence; the rest ends at once
  return startsOn === stopsOn ? 'stops_where_it_starts' : null;
}
