import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readMajorIncident, readMajorTimeline, type MajorIncidentView } from '../../major-incident.contract.ts';
import { ticketPath } from '../tickets/ticket-path.ts';
import { useTicketWords } from '../tickets/use-ticket-words.ts';
import '../work/work.css';
import { MajorActs } from './major-acts.tsx';
import { MajorChecklist } from './major-checklist.tsx';
import { MajorReview } from './major-review.tsx';
import { MajorStory } from './major-story.tsx';
import { majorTones } from './major-tones.ts';
import './major.css';

export function MajorScreen({ params }: ScreenProps) {
  const id = params['majorIncident'] ?? '';
  const result = useAnswer(readMajorIncident, { params: { majorIncident: id } }, { everySeconds: 60 });
  useLive('major_incident', { id, reads: [readMajorIncident, readMajorTimeline] });
  return <Answered result={result}>{(major) => <MajorPage key={major.id} major={major} />}</Answered>;
}

/** Who leads, what is done, whom it hits, what was said; and the review once it is over. */
function MajorPage({ major }: { major: MajorIncidentView }) {
  const { t } = useTranslation('service-desk');
  const isOver = major.state === 'stood_down' || major.state === 'closed';
  return (
    <Page
      title={major.title}
      breadcrumb={[{ text: t('major.plural'), to: '/major-incidents' }]}
      beside={<Status tone={majorTones[major.state]} text={t(`major.state.${major.state}`)} />}
      actions={<MajorActs major={major} />}
    >
      <div className="major-body">
        <div className="major-main">
          {isOver && <MajorReview major={major} />}
          <MajorStory majorId={major.id} />
        </div>
        <aside className="major-aside">
          <MajorFacts major={major} />
          <MajorChecklist major={major} />
          <MajorHits major={major} />
        </aside>
      </div>
    </Page>
  );
}

function MajorFacts({ major }: { major: MajorIncidentView }) {
  const { t } = useTranslation('service-desk');
  const { commander, tickets, customers, beganAt, declaredAt, stoodDownAt, nextUpdateAt, rule, dismissReason } = major;
  return (
    <Section title={t('major.title')}>
      <Facts
        items={[
          { label: t('major.reportedLabel'), value: t('major.reported', { tickets, customers }) },
          { label: t('major.commander'), value: commander?.name },
          { label: t('major.beganAt'), value: <InstantText at={beganAt} /> },
          { label: t('major.declaredAt'), value: <InstantText at={declaredAt} /> },
          ...(nextUpdateAt ? [{ label: t('major.nextUpdate'), value: <InstantText at={nextUpdateAt} /> }] : []),
          ...(stoodDownAt ? [{ label: t('major.stoodDownAt'), value: <InstantText at={stoodDownAt} /> }] : []),
          ...(rule ? [{ label: t('major.rule'), value: [rule.name, major.about].filter(Boolean).join('：') }] : []),
          ...(dismissReason ? [{ label: t('major.dismissReason'), value: dismissReason }] : []),
        ]}
      />
    </Section>
  );
}

function MajorHits({ major: { hits } }: { major: MajorIncidentView }) {
  const { t } = useTranslation('service-desk');
  const words = useTicketWords();
  if (hits.length === 0) return null;
  return (
    <Section title={t('major.hits')}>
      <ul className="ticket-escalations">
        {hits.map(({ id, customer, ticket, children }) => (
          <li key={id}>
            <div>
              {customer.name} · <Go to={ticketPath(ticket)}>{ticket.number}</Go>{' '}
              <Status {...words.stateOf({ status: ticket.status, waitingReason: null })} />
            </div>
            {children > 0 && <div className="yt-quiet yt-small">{t('major.hitChildren', { children })}</div>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
