import { useAnswer } from '../../../../web/api/use-answer.ts';
import { readRemoteAccess } from '../../remote-session.contract.ts';
import { isRemoteUnderWay } from './next-remote-act.ts';

/** Whether remote help is what the ticket is about right now. */
export function useRemoteUnderWay(ticketId: string, isAsked: boolean): boolean {
  const { data } = useAnswer(readRemoteAccess, { params: { ticket: ticketId } }, { enabled: isAsked });
  return data !== undefined && isRemoteUnderWay(data);
}
