import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { DurationText } from '../../../../web/ui/words/duration-text.tsx';
import { ClockBar } from '../../../../web/ui/clock/clock-bar.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { ClockView } from '../../../sla/clock.contract.ts';
import { listEscalations, type EscalationView } from '../../ticket-escalation.contract.ts';
import './work.css';

interface EscalationsSectionProps {
  ticketId: string;
  /** All of the ticket: each hand-over begins a takeover of its own where one was agreed (OLA). */
  clocks: readonly ClockView[];
}

/** The lines it went through, what was tried, and how long each had it; not there while it never left the first. */
export function EscalationsSection({ ticketId, clocks }: EscalationsSectionProps) {
  const { t } = useTranslation('service-desk');
  const { data } = useAnswer(listEscalations, { params: { ticket: ticketId } });
  if (!data || data.items.length === 0) return null;
  const isPotential = data.items.some(({ kind }) => kind === 'potential_problem');
  const beside = isPotential && <Status tone="soon" text={t('escalation.potential')} />;
  return (
    <Section title={t('escalation.title')} beside={beside}>
      <ol className="ticket-escalations">
        {data.items.map((escalation) => (
          <EscalationLine
            key={escalation.number}
            escalation={escalation}
            takeover={clocks.find((clock) => isTakeoverOf(escalation, clock))}
          />
        ))}
      </ol>
    </Section>
  );
}

/** The clock of whoever got it then. */
function isTakeoverOf({ escalatedAt }: EscalationView, { kind, startedAt }: ClockView): boolean {
  return kind === 'takeover' && startedAt === escalatedAt;
}

function EscalationLine({ escalation, takeover }: { escalation: EscalationView; takeover: ClockView | undefined }) {
  const { t } = useTranslation('service-desk');
  const { kind, fromTeam, toTeam, tried, escalatedAt, escalatedBy, transferSeconds } = escalation;
  return (
    <li>
      <div>
        {t('escalation.way', { from: fromTeam?.name ?? t('escalation.noTeam'), to: toTeam.name })}{' '}
        {kind === 'to_headquarters' && <Status tone="active" text={t('escalation.toHeadquarters')} />}
      </div>
      <div className="yt-quiet yt-small">
        {escalatedBy?.name ?? t('escalation.byRule')} <InstantText at={escalatedAt} /> · {t('escalation.after')}{' '}
        <DurationText seconds={transferSeconds} />
      </div>
      {tried !== null && <div className="yt-small">{tried}</div>}
      {takeover && <ClockBar label={t('escalation.takeover')} clock={takeover} />}
    </li>
  );
}
