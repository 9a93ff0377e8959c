import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import type { FieldValues } from '../../../../web/ui/form/field.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { withCustom } from '../../../custom-fields/web/index.ts';
import { recordTicket } from '../../ticket.contract.ts';
import { ticketPath } from '../tickets/ticket-path.ts';
import { CallerAside } from './caller-aside.tsx';
import './record-screen.css';
import { reportFrom, type Entered } from './report.ts';
import { useFollowing } from './use-following.ts';
import { useRecordFields } from './use-record-fields.tsx';

/** One page, by keyboard alone: who calls, what is wrong, how urgent; solved on the phone in the same step (SD-07). */
export function RecordScreen() {
  const { t } = useTranslation('service-desk');
  const go = useGo();
  const record = useSend(recordTicket);
  const [values, setValues] = useState<FieldValues>({});
  const send = async (entered: Entered) =>
    go(ticketPath(await record.mutateAsync({ body: reportFrom(withCustom(entered)) })));
  return (
    <Page title={t('record.title')} breadcrumb={[{ text: t('ticket.plural'), to: '/tickets' }]}>
      <div className="ticket-record">
        <Form<Entered>
          draft="ticket.new"
          fields={useRecordFields(values)}
          initial={{ kind: 'incident', channel: 'phone' }}
          onChange={setValues}
          follow={useFollowing()}
          submit={send}
          submitText={t(values['isSolved'] === true ? 'record.sendSolved' : 'record.send')}
        />
        <CallerAside callerId={textIn(values, 'callerId')} customerId={textIn(values, 'customerId')} />
      </div>
    </Page>
  );
}

function textIn(values: FieldValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}
