import { useState } from 'react';
import type { TicketView } from '../../ticket-view.contract.ts';
import { actsOn, dialogActs, nextOf, type DialogAct, type OfferedAct } from './offered-acts.ts';
import { TicketActButton } from './ticket-act-button.tsx';
import { ActDialog } from './act-dialog.tsx';
import './ticket-acts.css';

interface TicketActsProps {
  ticket: TicketView;
}

/** What this person may do to the ticket now: the next sensible act first and filled, each one key away. */
export function TicketActs({ ticket }: TicketActsProps) {
  const [open, setOpen] = useState<DialogAct>();
  const press = (act: OfferedAct) => {
    const dialog = dialogActs.find((one) => one === act);
    if (dialog) setOpen(dialog);
  };
  const acts = actsOn(ticket.abilities);
  if (acts.length === 0 && !open) return null;
  return (
    <div className="ticket-acts">
      {acts.map((act) => (
        <TicketActButton
          key={act}
          act={act}
          ticket={ticket}
          isNext={act === nextOf(acts)}
          onDialog={() => press(act)}
        />
      ))}
      {open && <ActDialog act={open} ticket={ticket} onClose={() => setOpen(undefined)} />}
    </div>
  );
}
