import { useState } from 'react';
import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { useCodes, usePriorities } from '../../../catalogue/web/index.ts';
import {
  changeTicketTemplate,
  listTicketTemplates,
  readTicketTemplate,
  reinstateTicketTemplate,
  retireTicketTemplate,
  type TicketTemplateView,
} from '../../ticket-template.contract.ts';
import { KeptActs } from '../settings/kept-acts.tsx';
import { useTicketWords } from '../tickets/use-ticket-words.ts';
import { entriesOf } from './template-entries.ts';
import { TemplateDialog } from './template-dialog.tsx';

/** A template in hand: what a ticket begins with by it. */
export function TemplateSummary({ id }: { id: string }) {
  const result = useAnswer(readTicketTemplate, { params: { ticketTemplate: id } });
  return <Answered result={result}>{(template) => <Summary key={template.id} template={template} />}</Answered>;
}

function Summary({ template }: { template: TicketTemplateView }) {
  const { t } = useTranslation('service-desk');
  return (
    <>
      <header>
        <h2>{template.name}</h2>
        {template.isRetired && <Status tone="over" text={t('textState.retired')} />}
      </header>
      <TemplateActs template={template} />
      <Facts items={useTemplateFacts(template)} />
    </>
  );
}

function useTemplateFacts(template: TicketTemplateView) {
  const { t } = useTranslation('service-desk');
  const words = useTicketWords();
  const priorities = usePriorities().words;
  const channels = useCodes('channel');
  const { kind, channel, impact, urgency, resolution } = template;
  return [
    { label: t('ticket.field.title'), value: template.title },
    { label: t('ticket.field.description'), value: template.description },
    { label: t('ticket.kindLabel'), value: kind && words.kind(kind) },
    { label: t('ticket.channel'), value: channel && channels.nameOf(channel) },
    { label: t('ticket.field.category'), value: template.category?.name },
    { label: t('ticket.field.impact'), value: impact && priorities.impact(impact) },
    { label: t('ticket.field.urgency'), value: urgency && priorities.urgency(urgency) },
    { label: t('ticket.team'), value: template.team?.name },
    { label: t('ticket.solution'), value: resolution?.solution },
  ];
}

function TemplateActs({ template }: { template: TicketTemplateView }) {
  const { t } = useTranslation('service-desk');
  const [isChanging, setChanging] = useState(false);
  const change = useSend(changeTicketTemplate);
  const retire = useSend(retireTicketTemplate);
  const reinstate = useSend(reinstateTicketTemplate);
  const among = useAnswer(listTicketTemplates, { query: { state: 'all' } }).data?.items.length ?? 0;
  const { id, name, revision, position, abilities } = template;
  const params = { ticketTemplate: id };
  return (
    <KeptActs
      abilities={abilities}
      place={{
        position,
        among,
        move: (to) => change.mutateAsync({ params, body: { position: to }, ifMatch: revision }),
      }}
      question={t('template.retireQuestion', { name })}
      text={t('template.retireText')}
      retire={() => retire.mutateAsync({ params })}
      reinstate={() => reinstate.mutateAsync({ params })}
    >
      <Button icon={<EditOutlined />} onClick={() => setChanging(true)}>
        {t('shell:action.edit')}
      </Button>
      {isChanging && (
        <TemplateDialog
          title={t('template.change', { name })}
          initial={entriesOf(template)}
          send={(body) => change.mutateAsync({ params, body, ifMatch: revision })}
          onClose={() => setChanging(false)}
        />
      )}
    </KeptActs>
  );
}
