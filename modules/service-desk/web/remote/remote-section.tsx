import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { holdLetters } from '../../../../web/ui/hold-letters.ts';
import { Section } from '../../../../web/ui/words/section.tsx';
import { endRemoteSession, readRemoteAccess } from '../../remote-session.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { pageKeys } from '../acts/offered-acts.ts';
import { CodeDialog } from './code-dialog.tsx';
import { ConsentDialog } from './consent-dialog.tsx';
import { nextRemoteAct, type RemoteAccess, type RemoteAct } from './next-remote-act.ts';
import { ConsentLine, SessionLine } from './remote-lines.tsx';
import { SessionDialog } from './session-dialog.tsx';
import '../work/work.css';

/** Who agreed to what, and who was on the machine (SD-25); one key does what comes next. */
export function RemoteSection({ ticket }: { ticket: TicketView }) {
  const { t } = useTranslation('service-desk');
  const { data } = useAnswer(readRemoteAccess, { params: { ticket: ticket.id } });
  useLive('ticket', { id: ticket.id, reads: [readRemoteAccess] });
  if (!data) return null;
  const { consents, sessions } = data;
  const next = nextRemoteAct(data);
  if (consents.length + sessions.length === 0 && next === null) return null;
  return (
    <Section title={t('remote.title')}>
      {consents.length + sessions.length > 0 && (
        <ul className="ticket-escalations">
          {consents.map((consent) => (
            <ConsentLine key={consent.id} consent={consent} />
          ))}
          {sessions.map((session) => (
            <SessionLine key={session.id} session={session} />
          ))}
        </ul>
      )}
      {next !== null && <RemoteActs ticket={ticket} access={data} next={next} />}
    </Section>
  );
}

const words = { end: 'remote.end', type_code: 'remote.typeCode', start: 'remote.start', ask: 'remote.ask' } as const;

function RemoteActs({ ticket, access, next }: { ticket: TicketView; access: RemoteAccess; next: RemoteAct }) {
  const { t } = useTranslation('service-desk');
  const [open, setOpen] = useState<RemoteAct>();
  const end = useSend(endRemoteSession);
  const running = access.sessions.find(({ abilities }) => abilities.includes('end'));
  const asked = access.consents.find(({ abilities }) => abilities.includes('type_code'));
  const press = (act: RemoteAct) => () => {
    if (act === 'end' && running) return end.mutateAsync({ params: { remoteSession: running.id } });
    holdLetters();
    return setOpen(act);
  };
  const mayAsk = access.abilities.includes('note') && next !== 'ask';
  const close = () => setOpen(undefined);
  return (
    <div className="remote-acts">
      <ActButton act={press(next)} shortcut={pageKeys.remote}>
        {t(words[next])}
      </ActButton>
      {mayAsk && <ActButton act={press('ask')}>{t('remote.ask')}</ActButton>}
      {open === 'ask' && <ConsentDialog ticket={ticket} abilities={access.abilities} onClose={close} />}
      {open === 'start' && <SessionDialog ticketId={ticket.id} onClose={close} />}
      {open === 'type_code' && asked && <CodeDialog consentId={asked.id} onClose={close} />}
    </div>
  );
}
