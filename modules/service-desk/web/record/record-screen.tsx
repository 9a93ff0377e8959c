import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../../../web/api/problem.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { FieldValues } from '../../../../web/ui/form/field.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Loading } from '../../../../web/ui/state/loading.tsx';
import { withCustom } from '../../../custom-fields/web/index.ts';
import { AttachmentField, useFilesInto, useWaitingFiles } from '../../../files/web/index.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { recordTicket } from '../../ticket.contract.ts';
import { ticketPath } from '../tickets/ticket-path.ts';
import { AskingContext, useAskedTree } from '../guidance/use-asked-tree.ts';
import { CallerAside } from './caller-aside.tsx';
import { following } from './following.ts';
import { PromiseCard } from './promise-card.tsx';
import { RecordCover } from './record-cover.tsx';
import { JoiningCards } from './joining-cards.tsx';
import { KeyHints, RecordKeys } from './record-keys.tsx';
import './record-screen.css';
import { reportFrom, type Entered } from './report.ts';
import { SentNote } from './sent-note.tsx';
import { useGivenReport, type GivenReport } from './use-given-report.ts';
import { useJoining } from './use-joining.ts';
import { useProposal } from './use-proposal.ts';
import { useRecordFields } from './use-record-fields.tsx';

/** One page, by keyboard alone: who calls, what is wrong, how urgent; solved on the phone in the same step (SD-07). */
export function RecordScreen() {
  const { t } = useTranslation('service-desk');
  const given = useGivenReport();
  const go = useGo();
  const [sent, setSent] = useState<{ ticket: TicketView; round: number }>();
  const round = sent?.round ?? 0;
  const next = (ticket: TicketView) => {
    setSent({ ticket, round: round + 1 });
    // whoever calls next is somebody else
    if (given.key !== '') go('/tickets/new');
  };
  return (
    <Page title={t('record.title')} breadcrumb={[{ text: t('ticket.plural'), to: '/tickets' }]} actions={<KeyHints />}>
      {sent && <SentNote ticket={sent.ticket} onClose={() => setSent(undefined)} />}
      {given.isPending ? (
        <Loading lines={8} />
      ) : (
        <RecordForm key={`${given.key} ${round}`} given={given} onNext={next} />
      )}
    </Page>
  );
}

interface RecordFormProps {
  given: GivenReport;
  onNext: (ticket: TicketView) => void;
}

function RecordForm({ given, onNext }: RecordFormProps) {
  const { t } = useTranslation('service-desk');
  const go = useGo();
  const record = useSend(recordTicket);
  const { key, linkedTo, channelRecordId } = given;
  const initial = { kind: 'incident', channel: 'phone', ...given.values };
  const [values, setValues] = useState<FieldValues>(initial);
  const name = key === '' ? 'ticket.new' : `ticket.new.${key}`;
  const waiting = useWaitingFiles(name);
  const filesHere = useFilesInto(waiting);
  const proposed = useProposal(values);
  const tree = useAskedTree(values);
  const joining = useJoining(values);
  const isSolved = values['isSolved'] === true;
  const send = (then: (ticket: TicketView) => void) => async (entered: Entered) => {
    if (waiting.isUnsettled) throw new Problem({ status: 409, code: 'unsettled', title: t('files:field.unsettled') });
    const ticket = await record.mutateAsync({
      body: {
        ...withCustom(reportFrom(entered)),
        attachmentIds: waiting.ids,
        linkedTo,
        channelRecordId,
        ...joining.sent,
      },
    });
    waiting.clear();
    then(ticket);
  };
  return (
    <div ref={filesHere} className="ticket-record">
      <AskingContext value={tree && { tree, values }}>
        <Form<Entered>
          draft={name}
          marks="required"
          fields={useRecordFields({ values, proposed, tree, isCallerGiven: given.values['callerId'] !== undefined })}
          initial={initial as Partial<Entered>}
          onChange={setValues}
          follow={following}
          submit={send((ticket) => go(ticketPath(ticket)))}
          submitText={t(isSolved ? 'record.sendSolved' : 'record.send')}
          second={{ text: t('record.sendNext'), submit: send(onNext) }}
        >
          <AttachmentField waiting={waiting} />
          <RecordKeys isSolved={isSolved} />
        </Form>
      </AskingContext>
      <aside className="ticket-record-aside" aria-label={t('record.aside')}>
        <PromiseCard {...proposed} />
        <JoiningCards joining={joining} />
        <RecordCover values={values} />
        <CallerAside values={values} />
      </aside>
    </div>
  );
}
