import { useState } from 'react';
import { call } from '../../../../web/api/call.ts';
import { Problem } from '../../../../web/api/problem.ts';
import { readTicket } from '../../ticket.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { TheirChanges } from './their-changes.tsx';

/**
 * Acts on a ticket as it was seen (SD-15). What somebody else saves while the form is open is said in it at once; but
 * news may come just as one presses the button, so nobody is held to have read it: the first sending after it is
 * refused in the words of `stale`, whether the news came before or with the refusal, and the next one goes through.
 */
export function useOverTheirs(ticket: TicketView, stale: string) {
  const [opened] = useState(ticket);
  const [told, setTold] = useState(ticket);
  const [isSending, setSending] = useState(false);
  const latest = told.revision > ticket.revision ? told : ticket;

  const send = async (act: (ifMatch: number) => Promise<unknown>) => {
    // what one changes oneself is nobody else's change
    setSending(true);
    try {
      return await act(told.revision);
    } catch (refusal) {
      setSending(false);
      if (!(refusal instanceof Problem) || refusal.status !== 412) throw refusal;
      setTold(await call(readTicket, { params: { ticket: opened.id } }));
      throw new Problem({ status: 409, code: refusal.code, title: stale });
    }
  };
  const isChanged = !isSending && latest.revision !== opened.revision;
  return { opened, send, theirs: isChanged && <TheirChanges before={opened} after={latest} /> };
}
