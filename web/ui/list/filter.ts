import type { Choice, ChoiceSource } from '../choice.ts';

interface FilterBase {
  /** Name in the address and in the endpoint's query. */
  name: string;
  label: string;
  /** Not in the bar until somebody asks for it, or the address says it. */
  isSeldom?: boolean;
}

export type Filter =
  /** A text field at the start of the bar; at most one. */
  | (FilterBase & { kind: 'text' })
  /** One or several of a short list. */
  | (FilterBase & { kind: 'choice'; choices: readonly Choice[]; isSingle?: boolean })
  /** One record, found by typing. */
  | (FilterBase & { kind: 'search'; source: ChoiceSource })
  /**
   * Two days, both counted in: `openedFrom`, `openedTo` for the name `opened`. Sent as the instants at which, in the
   * viewer's zone, the first begins and the last is over; `asDays`: sent as they are.
   */
  | (FilterBase & { kind: 'days'; asDays?: boolean });

/** The names under which a filter stands in the address. */
export function namesOf(filter: Filter): readonly string[] {
  return filter.kind === 'days' ? [`${filter.name}From`, `${filter.name}To`] : [filter.name];
}
