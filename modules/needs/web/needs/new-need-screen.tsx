import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { staffSource } from '../../../identity/web/index.ts';
import { readTicket } from '../../../service-desk/ticket.contract.ts';
import { recordNeed } from '../../need.contract.ts';
import { useSaidFields } from './use-said-fields.ts';

type Body = BodyOf<typeof recordNeed>;

/** `?customerId=…` is its customer; `?ticketId=…` the ticket that it was said on, which says the rest. */
export function NewNeedScreen() {
  const { values } = useUrlState();
  const ticketId = one(values['ticketId']);
  if (ticketId !== undefined) return <NewFromTicket ticketId={ticketId} />;
  const customerId = one(values['customerId']);
  return <NewNeed known={{ source: 'visit', ...(customerId !== undefined && { customerId }) }} />;
}

function NewFromTicket({ ticketId }: { ticketId: string }) {
  const result = useAnswer(readTicket, { params: { ticket: ticketId } });
  return (
    <Answered result={result}>
      {({ customer, caller, title, recordedAt }) => {
        const said = { customerId: customer.id, ...(caller && { contactId: caller.id }), title, heardAt: recordedAt };
        return <NewNeed known={{ source: 'ticket', ...said }} ticketId={ticketId} />;
      }}
    </Answered>
  );
}

function NewNeed({ known, ticketId }: { known: Partial<Body>; ticketId?: string }) {
  const { t } = useTranslation('needs');
  const go = useGo();
  const record = useSend(recordNeed);
  const [entered, follow] = useState<Partial<Body>>(known);
  const hasTicket = ticketId !== undefined;
  const said = useSaidFields({ customerId: entered.customerId, hasTicket });
  const customer = t('customers:customer.noun');
  const send = (body: Body) => record.mutateAsync({ body: { ...body, ...(hasTicket && { ticketId }) } });
  return (
    <Page title={t('need.new')} breadcrumb={[{ text: t('need.plural'), to: '/needs' }]} layout="column">
      <Form<Body>
        draft={`need.new.${ticketId ?? known.customerId ?? ''}`}
        fields={[
          {
            kind: 'search',
            name: 'customerId',
            label: customer,
            source: customerSource,
            isRequired: true,
            isDisabled: hasTicket,
          },
          ...said,
          { kind: 'search', name: 'ownerId', label: t('need.owner'), source: staffSource },
          { kind: 'day', name: 'dueOn', label: t('need.dueOn'), help: t('need.dueOnHelp') },
        ]}
        initial={known}
        onChange={follow}
        submit={(body) => send(body).then(({ id }) => go(`/needs/${id}`))}
        submitText={t('shell:action.save')}
        onCancel={() => go('/needs')}
      />
    </Page>
  );
}
