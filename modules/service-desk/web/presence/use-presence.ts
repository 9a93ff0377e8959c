import { useEffect, useRef, useState } from 'react';
import { addressOf } from '../../../../web/api/address.ts';
import { call } from '../../../../web/api/call.ts';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import {
  endTicketPresence,
  presenceSeconds,
  readTicketPresence,
  showTicketPresence,
  type TicketPresence,
} from '../../ticket-presence.contract.ts';
import { isWritingOn, listenWriting } from './writing.ts';

const signMilliseconds = (presenceSeconds * 1000) / 3;

/** Says that one has this ticket open, as long as it is in front, and tells who else has. */
export function usePresence(ticketId: string): TicketPresence['items'] {
  const may = useMay('ticket.read_work');
  useSigns(ticketId, may);
  const others = useAnswer(
    readTicketPresence,
    { params: { ticket: ticketId } },
    { enabled: may, everySeconds: presenceSeconds / 2 },
  );
  useLive('ticket_presence', { id: ticketId, reads: [readTicketPresence] });
  return may ? (others.data?.items ?? []) : [];
}

function useSigns(ticketId: string, isOn: boolean): void {
  const isWriting = useIsWriting(ticketId);
  const latest = useRef(isWriting);
  useEffect(() => {
    latest.current = isWriting;
    if (isOn) sign(ticketId, isWriting);
  }, [ticketId, isWriting, isOn]);
  useEffect(() => {
    if (!isOn) return;
    const timer = setInterval(() => sign(ticketId, latest.current), signMilliseconds);
    const leave = () => void navigator.sendBeacon(addressOf(endTicketPresence.path, { ticket: ticketId }));
    addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [ticketId, isOn]);
}

function useIsWriting(ticketId: string): boolean {
  const [isWriting, write] = useState(() => isWritingOn(ticketId));
  useEffect(() => listenWriting(() => write(isWritingOn(ticketId))), [ticketId]);
  return isWriting;
}

/** A page that nobody looks at says nothing; a sign that doesn't arrive is made up for by the next. */
function sign(ticketId: string, isWriting: boolean): void {
  if (document.hidden) return;
  void call(showTicketPresence, { params: { ticket: ticketId }, body: { isWriting } }).catch(() => undefined);
}
