import type { TicketAct } from '../../ticket-codes.contract.ts';

/** As buttons, what leads on first: of those that are possible the first one is the next sensible step. */
const offered = [
  'accept',
  'resume',
  'confirm',
  'resolve',
  'wait',
  'assign',
  'reopen',
  'change',
  'cancel',
] as const satisfies TicketAct[];
export type OfferedAct = (typeof offered)[number];

/** What leads on; the others (to hand on, to reopen, to correct, to give up) are never proposed. */
const leadingOn: readonly OfferedAct[] = ['accept', 'resume', 'confirm', 'resolve'];

/** The one that is proposed, if any. */
export function nextOf(acts: readonly OfferedAct[]): OfferedAct | undefined {
  return acts.find((act) => leadingOn.includes(act));
}

/** What needs words or choices first. */
export const dialogActs = ['resolve', 'wait', 'assign', 'reopen', 'change', 'cancel'] as const satisfies OfferedAct[];
export type DialogAct = (typeof dialogActs)[number];

export const keys: Record<OfferedAct, string> = {
  accept: 'a',
  resume: 'u',
  confirm: 'y',
  resolve: 'r',
  wait: 'w',
  assign: 's',
  reopen: 'p',
  change: 'm',
  cancel: 'd',
};

export function actsOn(abilities: readonly TicketAct[]): OfferedAct[] {
  return offered.filter((act) => abilities.includes(act));
}
