import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { staffSource } from '../../../identity/web/index.ts';
import { listEmergencyPlans } from '../../emergency-plan.contract.ts';
import { changeMajorIncident, confirmMajorIncident, declareMajorIncident } from '../../major-incident.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import type { MajorDialogProps } from './words-dialogs.tsx';

type Declaration = BodyOf<typeof confirmMajorIncident>;

function useDeclarationFields(): Field[] {
  const { t } = useTranslation('service-desk');
  const plans = useAnswer(listEmergencyPlans).data?.items ?? [];
  const choices = plans.map(({ id, name }) => ({ value: id, label: name }));
  return [
    { kind: 'line', name: 'title', label: t('major.name'), help: t('major.titleHelp'), isRequired: true, most: 200 },
    {
      kind: 'search',
      name: 'commanderId',
      label: t('major.commander'),
      help: t('major.commanderHelp'),
      source: staffSource,
    },
    { kind: 'choice', name: 'planId', label: t('major.plan'), choices },
  ];
}

/** From a ticket: the failure that others report as well. */
export function DeclareMajorDialog({ ticket, onClose }: { ticket: TicketView; onClose: () => void }) {
  const { t } = useTranslation('service-desk');
  const go = useGo();
  const declare = useSend(declareMajorIncident);
  const submit = async (body: Declaration) => {
    const { id } = await declare.mutateAsync({ body: { ...body, ticketIds: [ticket.id] } });
    go(`/major-incidents/${id}`);
  };
  return (
    <FormDialog<Declaration>
      title={t('major.declareTitle', { number: ticket.number })}
      text={t('major.declareText')}
      fields={useDeclarationFields()}
      initial={{ title: ticket.title }}
      submit={submit}
      submitText={t('major.declare')}
      onClose={onClose}
    />
  );
}

/** What a rule proposed. */
export function ConfirmMajorDialog({ major, onClose }: MajorDialogProps) {
  const { t } = useTranslation('service-desk');
  const confirm = useSend(confirmMajorIncident);
  return (
    <FormDialog<Declaration>
      title={t('major.confirm')}
      text={t('major.proposedText', { rule: major.rule?.name ?? '' })}
      fields={useDeclarationFields()}
      initial={{ title: major.title, ...(major.rulePlan && { planId: major.rulePlan.id }) }}
      submit={(body) => confirm.mutateAsync({ params: { majorIncident: major.id }, body })}
      submitText={t('major.confirm')}
      onClose={onClose}
    />
  );
}

export function ChangeMajorDialog({ major, onClose }: MajorDialogProps) {
  const { t } = useTranslation('service-desk');
  const change = useSend(changeMajorIncident);
  const { id, title, commander, updateMinutes, revision } = major;
  return (
    <FormDialog<BodyOf<typeof changeMajorIncident>>
      title={t('major.changeTitle')}
      fields={[
        { kind: 'line', name: 'title', label: t('major.name'), isRequired: true, most: 200 },
        { kind: 'search', name: 'commanderId', label: t('major.commander'), source: staffSource, isRequired: true },
        {
          kind: 'number',
          name: 'updateMinutes',
          label: t('major.updateMinutes'),
          unit: t('major.minutesUnit'),
          least: 5,
          largest: 1440,
          isRequired: true,
        },
      ]}
      initial={{ title, updateMinutes, ...(commander && { commanderId: commander.id }) }}
      submit={(body) => change.mutateAsync({ params: { majorIncident: id }, body, ifMatch: revision })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
