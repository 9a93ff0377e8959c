import { useState } from 'react';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { Field, FieldValues } from '../../../../web/ui/form/field.ts';
import { readRemoteAccess } from '../../remote-session.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { useSaidRemoteFields } from './use-said-remote-fields.ts';

interface RemoteOfTicket {
  fields: Field[];
  follow: (values: FieldValues) => void;
}

/** What resolving asks of the consent: nothing unless it was done from afar, and nothing where a session is recorded. */
export function useRemoteOfTicket({ id, caller, affected }: TicketView): RemoteOfTicket {
  const [values, follow] = useState<FieldValues>({});
  const isRemote = values['mode'] === 'remote';
  const access = useAnswer(readRemoteAccess, { params: { ticket: id } }, { enabled: isRemote }).data;
  const isTicked = values['remote'] === true;
  const asked = useSaidRemoteFields({ isTicked, hasCaller: caller !== null || affected !== null });
  const isToSay = isRemote && access !== undefined && access.sessions.length === 0;
  return { fields: isToSay ? asked : [], follow };
}
