import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../../../web/api/problem.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { FieldValues } from '../../../../web/ui/form/field.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Loading } from '../../../../web/ui/state/loading.tsx';
import { AttachmentField, useFilesInto, useWaitingFiles } from '../../../files/web/index.ts';
import { recordTicket } from '../../ticket.contract.ts';
import { ticketPath } from '../tickets/ticket-path.ts';
import { CallerAside } from './caller-aside.tsx';
import './record-screen.css';
import { reportFrom, type Entered } from './report.ts';
import { useFollowing } from './use-following.ts';
import { useGivenReport } from './use-given-report.ts';
import { useRecordFields } from './use-record-fields.tsx';

/** One page, by keyboard alone: who calls, what is wrong, how urgent; solved on the phone in the same step (SD-07). */
export function RecordScreen() {
  const { t } = useTranslation('service-desk');
  const given = useGivenReport();
  return (
    <Page title={t('record.title')} breadcrumb={[{ text: t('ticket.plural'), to: '/tickets' }]}>
      {given.isPending ? <Loading lines={8} /> : <RecordForm key={given.key} draft={given.key} given={given.values} />}
    </Page>
  );
}

/** `draft` is empty for a ticket that begins with nothing. */
function RecordForm({ draft, given }: { draft: string; given: FieldValues }) {
  const { t } = useTranslation('service-desk');
  const go = useGo();
  const record = useSend(recordTicket);
  const [values, setValues] = useState<FieldValues>(given);
  const name = draft === '' ? 'ticket.new' : `ticket.new.${draft}`;
  const waiting = useWaitingFiles(name);
  const filesHere = useFilesInto(waiting);
  const send = async (entered: Entered) => {
    if (waiting.isUnsettled) throw new Problem({ status: 409, code: 'unsettled', title: t('files:field.unsettled') });
    const ticket = await record.mutateAsync({ body: { ...reportFrom(entered), attachmentIds: waiting.ids } });
    waiting.clear();
    go(ticketPath(ticket));
  };
  return (
    <div ref={filesHere} className="ticket-record">
      <Form<Entered>
        draft={name}
        fields={useRecordFields(values, given['callerId'] !== undefined)}
        initial={{ ...given, kind: 'incident', channel: 'phone' }}
        onChange={setValues}
        follow={useFollowing()}
        submit={send}
        submitText={t(values['isSolved'] === true ? 'record.sendSolved' : 'record.send')}
      >
        <AttachmentField waiting={waiting} />
      </Form>
      <CallerAside
        callerId={textIn(values, 'callerId')}
        customerId={textIn(values, 'customerId')}
        assetId={textIn(values, 'assetId')}
      />
    </div>
  );
}

function textIn(values: FieldValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}
