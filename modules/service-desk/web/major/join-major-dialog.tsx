import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { joinMajorIncident, listMajorIncidents } from '../../major-incident.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';

/** The ticket in hand is one report more of what runs already. */
export function JoinMajorDialog({ ticket, onClose }: { ticket: TicketView; onClose: () => void }) {
  const { t } = useTranslation('service-desk');
  const join = useSend(joinMajorIncident);
  const query = { state: 'running', limit: 50 } as const;
  const running = useAnswer(listMajorIncidents, { query }).data?.items;
  const choices = (running ?? []).map(({ id, title }) => ({ value: id, label: title }));
  const [first] = choices;
  return (
    <FormDialog<{ majorIncident: string }>
      key={first?.value ?? ''}
      title={t('major.joinTitle')}
      text={running?.length === 0 && t('major.noneRuns')}
      fields={[{ kind: 'radio', name: 'majorIncident', label: t('major.which'), choices, isRequired: true }]}
      initial={first ? { majorIncident: first.value } : {}}
      submit={(entered) => join.mutateAsync({ params: entered, body: { ticketId: ticket.id } })}
      submitText={t('major.joinThis')}
      onClose={onClose}
    />
  );
}
