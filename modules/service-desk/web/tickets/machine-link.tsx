import { Go } from '../../../../web/ui/go.tsx';
import type { Machine } from '../../ticket-view.contract.ts';

/** The machine that a ticket is about. */
export function MachineLink({ machine: { id, number, name } }: { machine: Machine }) {
  return (
    <Go to={`/assets/${id}`}>
      {number} {name}
    </Go>
  );
}
