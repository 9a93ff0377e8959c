import { useState } from 'react';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useMay } from '../../../../web/api/session.ts';
import type { FieldValues } from '../../../../web/ui/form/field.ts';
import { useHotkeys } from '../../../../web/ui/use-hotkeys.ts';
import { listMajorIncidents, type MajorIncidentRow } from '../../major-incident.contract.ts';
import { listReworkProposals, type RepairedView } from '../../rework.contract.ts';
import { ticketKinds } from '../../ticket-codes.contract.ts';
import { idIn } from './use-proposal.ts';

/** What a new ticket may belong to, and what of it was taken: one key each, which takes it and lets it go again. */
export interface Joining {
  repaired: (RepairedView & { guaranteedUntil: string }) | undefined;
  majors: readonly MajorIncidentRow[];
  isRework: boolean;
  majorId: string | undefined;
  takeRework: () => void;
  takeMajor: (id: string) => void;
  /** As the recording sends it. */
  sent: { linkedTo?: { kind: 'recurrence_of'; ticketId: string }; majorIncidentId?: string };
}

const secondsBetweenLooks = 30;

export function useJoining(values: FieldValues): Joining {
  const [reworkOf, setReworkOf] = useState<string>();
  const [majorId, setMajorId] = useState<string>();
  const seesMajors = useMay('major_incident.read');
  const repaired = useRepaired(values);
  const query = { state: 'running', limit: 10 } as const;
  const running = useAnswer(listMajorIncidents, { query }, { enabled: seesMajors, everySeconds: secondsBetweenLooks });
  const majors = running.data?.items ?? [];
  const isRework = repaired !== undefined && reworkOf === repaired.id;
  const major = majors.find(({ id }) => id === majorId);
  const takeRework = () => setReworkOf(isRework ? undefined : repaired?.id);
  const takeMajor = (id: string) => setMajorId(id === majorId ? undefined : id);
  const [first] = majors;
  useHotkeys({ 'Alt+r': takeRework, ...(first && { 'Alt+m': () => takeMajor(first.id) }) });
  const sent = {
    ...(isRework && { linkedTo: { kind: 'recurrence_of' as const, ticketId: repaired.id } }),
    ...(major && { majorIncidentId: major.id }),
  };
  return { repaired, majors, isRework, majorId: major?.id, takeRework, takeMajor, sent };
}

/** The same fault on the same machine, put right within the guarantee: the last one. */
function useRepaired(values: FieldValues) {
  const seesWork = useMay('ticket.read_work');
  const [customerId, assetId] = [idIn(values['customerId']), idIn(values['assetId'])];
  const categoryId = idIn(values['categoryId']);
  const kind = ticketKinds.find((one) => one === values['kind']);
  const isAsked = seesWork && customerId !== undefined && assetId !== undefined && categoryId !== undefined;
  const query = {
    customerId: customerId ?? '',
    assetId: assetId ?? '',
    categoryId: categoryId ?? '',
    kind: kind ?? 'incident',
  };
  const { data } = useAnswer(listReworkProposals, { query }, { enabled: isAsked && kind === 'incident' });
  return isAsked && kind === 'incident' ? data?.items[0] : undefined;
}
