import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape } from '../../kernel/shapes.ts';
import { codeShape } from '../catalogue/code-list.contract.ts';
import { machineShape } from './ticket-view.contract.ts';

const callerMachine = z.extend(machineShape, {
  kind: codeShape,
  model: z.nullable(z.string()),
  /** Tickets about it, up to a hundred. */
  ticketCount: z.int(),
});
export type CallerMachine = z.output<typeof callerMachine>;

export const listCallerMachines = endpoint({
  method: 'GET',
  path: '/caller-machines',
  summary: 'The machines that a caller uses, those first of which there were most tickets; at most nine.',
  query: z.strictObject({ callerId: idShape }),
  answer: z.object({ items: z.array(callerMachine) }),
});
