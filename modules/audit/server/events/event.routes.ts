import type { NamedKind } from '../../../../platform/module/named-kind.ts';
import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../event.contract.ts';
import { listEvents } from './list-events.ts';
import { readEvent } from './read-event.ts';

const access = 'audit.read';

export function eventRoutes(kinds: readonly NamedKind[]): readonly Route[] {
  return [
    route({ endpoint: contract.listEvents, access, run: (tx, input) => listEvents(tx, kinds, input) }),
    route({ endpoint: contract.readEvent, access, run: (tx, input) => readEvent(tx, kinds, input) }),
  ];
}
