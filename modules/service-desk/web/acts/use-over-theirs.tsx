import { useState } from 'react';
import { call } from '../../../../web/api/call.ts';
import { Problem } from '../../../../web/api/problem.ts';
import { readTicket } from '../../ticket.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { TheirChanges } from './their-changes.tsx';

/**
 * Acts on a ticket as it was seen (SD-15). What somebody else saves while the form is open is said in it, and whoever
 * sends after that has seen it; what came unseen refuses the act, in the words of `stale`, and is said then.
 */
export function useOverTheirs(ticket: TicketView, stale: string) {
  const [opened] = useState(ticket);
  const [read, setRead] = useState(ticket);
  const [isSending, setSending] = useState(false);
  const latest = read.revision > ticket.revision ? read : ticket;

  const send = async (act: (ifMatch: number) => Promise<unknown>) => {
    // what one changes oneself is nobody else's change
    setSending(true);
    try {
      return await act(latest.revision);
    } catch (refusal) {
      setSending(false);
      if (!(refusal instanceof Problem) || refusal.status !== 412) throw refusal;
      setRead(await call(readTicket, { params: { ticket: opened.id } }));
      throw new Problem({ status: 409, code: refusal.code, title: stale });
    }
  };
  const isChanged = !isSending && latest.revision !== opened.revision;
  return { opened, send, theirs: isChanged && <TheirChanges before={opened} after={latest} /> };
}
