import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LightFileField, useWaitingFiles } from '../../../files/web/light.ts';
import { useMay } from '../../../../web/api/session.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { LightButton } from '../../../../web/ui/light/light-button.tsx';
import { LightFault } from '../../../../web/ui/light/light-fault.tsx';
import { LightText } from '../../../../web/ui/light/light-field.tsx';
import { writeEntry } from '../../entry.contract.ts';
import { followTicket } from '../../ticket-link.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { portalTicketPath } from './portal-path.ts';
import { useKeptWords } from './use-kept-words.ts';

/** Writes back, with photos and files; what is over is followed by a new ticket (SD-03). */
export function TicketAnswer({ ticket }: { ticket: TicketView }) {
  const mayRecord = useMay('ticket.record');
  const isOver = ticket.status === 'closed' || ticket.status === 'cancelled';
  if (isOver) return mayRecord ? <FollowUp ticket={ticket} /> : null;
  return ticket.abilities.includes('reply') ? <Answer ticket={ticket} /> : null;
}

function Answer({ ticket }: { ticket: TicketView }) {
  const { t } = useTranslation('service-desk');
  const send = useSend(writeEntry);
  const write = (body: string, attachmentIds: string[]) =>
    send.mutateAsync({ params: { ticket: ticket.id }, body: { kind: 'answer', body, attachmentIds } });
  return (
    <WordsForm
      name={`answer.${ticket.id}`}
      label={t('portal.answer.label')}
      help={ticket.status === 'resolved' ? t('portal.answer.reopens') : undefined}
      sendText={t('portal.answer.send')}
      send={write}
    />
  );
}

function FollowUp({ ticket }: { ticket: TicketView }) {
  const { t } = useTranslation('service-desk');
  const go = useGo();
  const follow = useSend(followTicket);
  const begin = async (description: string, attachmentIds: string[]) => {
    const made = await follow.mutateAsync({ params: { ticket: ticket.id }, body: { description, attachmentIds } });
    go(`${portalTicketPath(made)}?sent=yes`);
  };
  return (
    <WordsForm
      name={`follow.${ticket.id}`}
      label={t('portal.follow.label')}
      help={t('portal.follow.help')}
      sendText={t('portal.follow.send')}
      send={begin}
    />
  );
}

interface WordsFormProps {
  /** What is written is kept under it. */
  name: string;
  label: string;
  help: string | undefined;
  sendText: string;
  send: (words: string, attachmentIds: string[]) => Promise<unknown>;
}

function WordsForm({ name, label, help, sendText, send }: WordsFormProps) {
  const { t } = useTranslation();
  const written = useKeptWords(name);
  const files = useWaitingFiles(`portal.${name}`);
  const [state, setState] = useState<{ isSending: boolean; error?: unknown }>({ isSending: false });
  const isEmpty = written.words.trim() === '';
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (state.isSending || isEmpty || files.isUnsettled) return;
    setState({ isSending: true });
    try {
      await send(written.words.trim(), files.ids);
      written.forget();
      files.clear();
      setState({ isSending: false });
    } catch (error) {
      setState({ isSending: false, error });
    }
  };
  return (
    <form className="lt-section" onSubmit={(event) => void submit(event)}>
      <LightText
        label={label}
        help={help}
        value={written.words}
        maxLength={20_000}
        onChange={({ target }) => written.keep(target.value)}
      />
      <LightFileField waiting={files} />
      <p role="status" className="lt-help">
        {files.isUnsettled && t('files:portal.unsettled')}
      </p>
      <LightFault error={state.error} />
      <LightButton type="submit" look="next" isBusy={state.isSending} disabled={isEmpty || files.isUnsettled}>
        {sendText}
      </LightButton>
    </form>
  );
}
