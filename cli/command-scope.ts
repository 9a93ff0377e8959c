import type { Id } from '../kernel/id.ts';
import { systemCaller } from '../platform/database/caller.ts';
import type { Scope } from '../platform/database/unit-of-work.ts';
import type { Installation } from './installation.ts';

/** A command's transaction on the provider's rows: the system acts, asked by whoever may start programs here. */
export function commandScope(installation: Installation, tenantId: Id, commandName: string): Scope {
  return {
    tenantId,
    caller: systemCaller(`cli ${commandName}`),
    origin: { channel: 'cli', address: null },
    now: installation.parts.clock.now(),
  };
}
