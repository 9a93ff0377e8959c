import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../../../web/api/problem.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { BodyOf } from '../../../../kernel/contract.ts';
import type { FieldValues } from '../../../../web/ui/form/field.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { AttachmentField, useFilesInto, useWaitingFiles } from '../../../files/web/index.ts';
import { recordPastedChat } from '../../pasted-chat.contract.ts';
import { ticketPath } from '../tickets/ticket-path.ts';
import { ChatPreview } from './chat-preview.tsx';
import './paste-chat.css';
import { ProposeFromChat } from './propose-from-chat.tsx';
import { useChatFields } from './use-chat-fields.ts';
import { useReading } from './use-reading.ts';

type Entered = Omit<BodyOf<typeof recordPastedChat>, 'attachmentIds'>;

/** A group chat, pasted with its pictures: what it says fills the rest, and one key makes the ticket (SD-17). */
export function PasteChatScreen() {
  const { t } = useTranslation('service-desk');
  const go = useGo();
  const record = useSend(recordPastedChat);
  const [values, setValues] = useState<FieldValues>({});
  const waiting = useWaitingFiles('chat.new');
  const filesHere = useFilesInto(waiting);
  const { reading, text } = useReading(values['text']);
  const send = async (entered: Entered) => {
    if (waiting.isUnsettled) throw new Problem({ status: 409, code: 'unsettled', title: t('files:field.unsettled') });
    const ticket = await record.mutateAsync({ body: { ...entered, attachmentIds: waiting.ids } });
    waiting.clear();
    go(ticketPath(ticket));
  };
  return (
    <Page title={t('chat.title')} breadcrumb={[{ text: t('ticket.plural'), to: '/tickets' }]}>
      <div ref={filesHere} className="paste-chat">
        <Form<Entered>
          draft="chat.new"
          fields={useChatFields(values)}
          initial={{ kind: 'incident', channel: 'wechat' }}
          onChange={setValues}
          submit={send}
          submitText={t('chat.send')}
        >
          <AttachmentField waiting={waiting} />
          <ProposeFromChat reading={reading} text={text} values={values} />
        </Form>
        <ChatPreview reading={reading} hasText={text !== ''} />
      </div>
    </Page>
  );
}
