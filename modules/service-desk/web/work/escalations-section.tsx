import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { DurationText } from '../../../../web/ui/words/duration-text.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { listEscalations, type EscalationView } from '../../ticket-escalation.contract.ts';
import './work.css';

/** The lines it went through, what was tried, and how long each had it; not there while it never left the first. */
export function EscalationsSection({ ticketId }: { ticketId: string }) {
  const { t } = useTranslation('service-desk');
  const { data } = useAnswer(listEscalations, { params: { ticket: ticketId } });
  if (!data || data.items.length === 0) return null;
  const isPotential = data.items.some(({ kind }) => kind === 'potential_problem');
  const beside = isPotential && <Status tone="soon" text={t('escalation.potential')} />;
  return (
    <Section title={t('escalation.title')} beside={beside}>
      <ol className="ticket-escalations">
        {data.items.map((escalation) => (
          <EscalationLine key={escalation.number} escalation={escalation} />
        ))}
      </ol>
    </Section>
  );
}

function EscalationLine({ escalation }: { escalation: EscalationView }) {
  const { t } = useTranslation('service-desk');
  const { fromTeam, toTeam, tried, escalatedAt, escalatedBy, transferSeconds } = escalation;
  return (
    <li>
      <div>{t('escalation.way', { from: fromTeam?.name ?? t('escalation.noTeam'), to: toTeam.name })}</div>
      <div className="yt-quiet yt-small">
        {escalatedBy?.name ?? t('escalation.byRule')} <InstantText at={escalatedAt} /> · {t('escalation.after')}{' '}
        <DurationText seconds={transferSeconds} />
      </div>
      {tried !== null && <div className="yt-small">{tried}</div>}
    </li>
  );
}
