import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../clock-list.contract.ts';
import type { ModulesAbove } from '../subjects/modules-above.ts';
import { listClocks } from './list-clocks.ts';
import { readClock } from './read-clock.ts';

export function clockRoutes(above: ModulesAbove): readonly Route[] {
  return [
    route({
      endpoint: contract.listClocks,
      access: 'clock.read',
      run: (tx, input) => listClocks(tx, above, input),
    }),
    route({
      endpoint: contract.readClock,
      access: 'clock.read',
      run: (tx, input) => readClock(tx, above, input),
    }),
  ];
}
