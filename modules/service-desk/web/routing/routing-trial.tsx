import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { categorySource, useCodes, usePriorities } from '../../../catalogue/web/index.ts';
import { contactSource, customerSource, sitesOf } from '../../../customers/web/index.ts';
import { tryRouting, type DecisionView } from '../../routing-decision.contract.ts';
import { useTicketWords } from '../tickets/use-ticket-words.ts';
import { DecisionText } from './decision-text.tsx';
import { hotlineSource } from './hotline-source.ts';
import './routing.css';

/** "A ticket like this would go to …", as the server decides it. */
export function RoutingTrial({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('service-desk');
  const [decision, setDecision] = useState<DecisionView>();
  const attempt = useSend(tryRouting, { changes: [] });
  return (
    <Modal open title={t('routing.trial.title')} footer={null} onCancel={onClose} width={608} destroyOnHidden>
      <p className="yt-form-text yt-quiet">{t('routing.trial.text')}</p>
      <Form<BodyOf<typeof tryRouting>>
        fields={useTrialFields()}
        initial={{ kind: 'incident', channel: 'phone' }}
        submit={async (body) => setDecision(await attempt.mutateAsync({ body }))}
        submitText={t('routing.trial.try')}
        onCancel={onClose}
      />
      <div aria-live="polite">{decision && <TrialAnswer decision={decision} />}</div>
    </Modal>
  );
}

function TrialAnswer({ decision }: { decision: DecisionView }) {
  const { t } = useTranslation('service-desk');
  const { team, assignee, nextTeam } = decision;
  const whom = [team?.name, assignee?.name].filter((name) => name !== undefined).join(' · ');
  return (
    <div className="routing-trial-answer">
      <strong>
        {t('routing.trial.result', { whom: whom || t('routing.why.noTeam') })}
        {nextTeam && t('routing.thenTo', { team: nextTeam.name })}
      </strong>
      <DecisionText decision={decision} />
    </div>
  );
}

function useTrialFields(): Field[] {
  const { t } = useTranslation('service-desk');
  const { kinds } = useTicketWords();
  const { priorities } = usePriorities();
  const channels = useCodes('channel').choices;
  const half = { share: 'half' as const };
  const label = (name: string) => t(`ticket.field.${name}`);
  return [
    {
      ...half,
      kind: 'search',
      name: 'customerId',
      label: t('routing.trial.customer'),
      source: customerSource,
      isRequired: true,
      isFocused: true,
    },
    { ...half, kind: 'search', name: 'callerId', label: t('routing.trial.caller'), source: contactSource },
    { ...half, kind: 'search', name: 'siteId', label: label('site'), source: sitesOf(undefined) },
    { ...half, kind: 'search', name: 'categoryId', label: label('category'), source: categorySource },
    { ...half, kind: 'choice', name: 'kind', label: t('ticket.kindLabel'), choices: kinds, isRequired: true },
    {
      ...half,
      kind: 'choice',
      name: 'channel',
      label: t('routing.trial.channel'),
      choices: channels,
      isRequired: true,
    },
    {
      ...half,
      kind: 'choice',
      name: 'priority',
      label: label('priority'),
      choices: priorities,
      help: t('routing.trial.priorityHelp'),
    },
    {
      ...half,
      kind: 'search',
      name: 'hotlineId',
      label: t('routing.condition.hotlineIds'),
      source: hotlineSource,
    },
    { kind: 'instant', name: 'at', label: t('routing.trial.at'), help: t('routing.trial.atHelp') },
  ];
}
