import type { TicketAct } from '../../ticket-codes.contract.ts';

/** As buttons, what leads on first: of those that are possible the first one is the next sensible step. */
const offered = [
  'accept',
  'resume',
  'confirm',
  'resolve',
  'wait',
  'milestone',
  'assign',
  'escalate',
  'reopen',
  'change',
] as const satisfies TicketAct[];
export type OfferedAct = (typeof offered)[number];

/** Behind one button, as they are needed seldom. */
const seldom = ['sign', 'hand_over', 'link', 'split', 'merge', 'move', 'cancel'] as const satisfies TicketAct[];
export type SeldomAct = (typeof seldom)[number];

/** What leads on; the others (to hand on, to reopen, to correct, to give up) are never proposed. */
const leadingOn: readonly OfferedAct[] = ['accept', 'resume', 'confirm', 'resolve'];

/** The one that is proposed, if any. */
export function nextOf(acts: readonly OfferedAct[]): OfferedAct | undefined {
  return acts.find((act) => leadingOn.includes(act));
}

/** What needs words or choices first. */
export const dialogActs = [
  'resolve',
  'wait',
  'milestone',
  'assign',
  'escalate',
  'reopen',
  'change',
  ...seldom,
] as const satisfies (OfferedAct | SeldomAct)[];
export type DialogAct = (typeof dialogActs)[number];

export const keys: Record<OfferedAct, string> = {
  accept: 'a',
  resume: 'u',
  confirm: 'y',
  resolve: 'e',
  wait: 'w',
  milestone: 'm',
  assign: 'h',
  escalate: 'l',
  reopen: 'p',
  change: 'd',
};

/** Of the page's other parts; here, so that no two are the same. */
export const pageKeys = { reply: 'r', note: 'n', step: 's', time: 't', remote: 'i', more: ',' } as const;

export function actsOn(abilities: readonly TicketAct[]): OfferedAct[] {
  return offered.filter((act) => abilities.includes(act));
}

export function seldomActsOn(abilities: readonly TicketAct[]): SeldomAct[] {
  return seldom.filter((act) => abilities.includes(act));
}
