import { useState } from 'react';
import type { TicketView } from '../../ticket-view.contract.ts';
import { MoreActsButton } from './more-acts-button.tsx';
import { actsOn, nextOf, type DialogAct } from './offered-acts.ts';
import { TicketActButton } from './ticket-act-button.tsx';
import { ActDialog } from './act-dialog.tsx';
import './ticket-acts.css';

interface TicketActsProps {
  ticket: TicketView;
}

/** What this person may do to the ticket now: the next sensible act first and filled, each one key away. */
export function TicketActs({ ticket }: TicketActsProps) {
  const [open, setOpen] = useState<DialogAct>();
  const acts = actsOn(ticket.abilities);
  return (
    <div className="ticket-acts">
      {acts.map((act) => (
        <TicketActButton key={act} act={act} ticket={ticket} isNext={act === nextOf(acts)} openDialog={setOpen} />
      ))}
      <MoreActsButton ticket={ticket} openDialog={setOpen} />
      {open && <ActDialog act={open} ticket={ticket} onClose={() => setOpen(undefined)} />}
    </div>
  );
}
