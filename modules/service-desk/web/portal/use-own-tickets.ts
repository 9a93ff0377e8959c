import { useMay, useSession } from '../../../../web/api/session.ts';

/** Whether this person sees more tickets than their own, and what a list asks for to show only those. */
export function useOwnTickets(): { seesMore: boolean; ownOnly: { callerId?: string } } {
  const session = useSession();
  const seesCompany = useMay('ticket.read_company');
  const seesDepartment = useMay('ticket.read_department');
  const seesSite = useMay('ticket.read_site');
  const seesMore = seesCompany || seesDepartment || seesSite;
  return { seesMore, ownOnly: seesMore && session ? { callerId: session.subjectId } : {} };
}
