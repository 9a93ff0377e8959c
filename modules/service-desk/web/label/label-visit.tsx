import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../../../web/api/problem.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { LightDoor } from '../../../../web/ui/light/light-door.tsx';
import { LightButton } from '../../../../web/ui/light/light-button.tsx';
import { LightAnswered } from '../../../../web/ui/light/light-state.tsx';
import { readLabelVisit, type LabelVisitView } from '../../label-visit.contract.ts';
import { CallFirst } from '../portal/call-first.tsx';
import { HelpedNote } from '../portal/helped-note.tsx';
import { usePlainWords } from '../portal/use-plain-words.ts';
import { LabelReport } from './label-report.tsx';
import './label.css';

/** The machine, how what was reported about it stands, and a form for what is wrong now; until the half hour is over. */
export function LabelVisit({ leave }: { leave: () => void }) {
  const { t } = useTranslation('service-desk');
  const visit = useAnswer(readLabelVisit);
  const isOver = visit.error instanceof Problem && visit.error.status === 401;
  useEffect(() => {
    if (isOver) leave();
  }, [isOver, leave]);
  const machine = visit.data?.machine;
  const intro = machine && { intro: t('portal.label.machine', { number: machine.number }) };
  return (
    <LightDoor title={machine?.name ?? t('portal.label.door.title')} {...intro} saysNumber={visit.data !== undefined}>
      <LightAnswered result={visit}>{(shown) => <Visit visit={shown} />}</LightAnswered>
    </LightDoor>
  );
}

function Visit({ visit }: { visit: LabelVisitView }) {
  const { t } = useTranslation('service-desk');
  const [sent, setSent] = useState<{ number: string | null } | 'helped' | null>(null);
  return (
    <>
      {sent === 'helped' && (
        <HelpedNote>
          <LightButton onClick={() => setSent(null)}>{t('portal.guided.another')}</LightButton>
        </HelpedNote>
      )}
      {sent !== 'helped' && sent && (
        <div className="label-sent" role="status">
          <strong>{t('portal.label.sent.title')}</strong>
          <p>{t('portal.label.sent.text', { number: sent.number })}</p>
          <LightButton onClick={() => setSent(null)}>{t('portal.label.sent.again')}</LightButton>
        </div>
      )}
      {sent === null && (
        <>
          <CallFirst />
          <LabelReport assetId={visit.machine.id} onSent={setSent} onHelped={() => setSent('helped')} />
        </>
      )}
      {sent !== null && <CallFirst />}
      <section className="lt-section">
        <h2>{t('portal.label.tickets')}</h2>
        {visit.tickets.length === 0 ? <p className="lt-help">{t('portal.label.none')}</p> : <Standing visit={visit} />}
      </section>
    </>
  );
}

function Standing({ visit }: { visit: LabelVisitView }) {
  const { t } = useTranslation('service-desk');
  const words = usePlainWords();
  return (
    <ul className="label-tickets">
      {visit.tickets.map((ticket) => {
        const state = words.state({ ...ticket, nextDueAt: null });
        return (
          <li key={ticket.number}>
            <span className="lt-pill" data-tone={state.tone}>
              {words.said(state)}
            </span>
            <strong>{ticket.number}</strong>
            <span className="lt-help">{t('portal.label.reported', { at: words.time(ticket.reportedAt) })}</span>
          </li>
        );
      })}
    </ul>
  );
}
