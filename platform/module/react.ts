import type { Tx } from '../database/tx.ts';
import type { HeardEvent, Reaction } from './register.ts';

/** Lets a reaction hear of events of its kinds, in their order. */
export async function react(tx: Tx, reaction: Reaction, events: readonly HeardEvent[]): Promise<void> {
  if (reaction.runTogether) return reaction.runTogether(tx, events);
  for (const event of events) await reaction.run(tx, event);
}
