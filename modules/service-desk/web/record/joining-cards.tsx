import { AlertOutlined, UndoOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { ticketPath } from '../tickets/ticket-path.ts';
import type { Joining } from './use-joining.ts';
import '../work/work.css';

/** What the new ticket may be part of: a failure that many report, a fault that was put right before. */
export function JoiningCards({ joining }: { joining: Joining }) {
  return (
    <>
      <MajorCard joining={joining} />
      <ReworkCard joining={joining} />
    </>
  );
}

function MajorCard({ joining: { majors, majorId, takeMajor } }: { joining: Joining }) {
  const { t } = useTranslation('service-desk');
  if (majors.length === 0) return null;
  return (
    <Section title={t('major.joinCard')} beside={<kbd>Alt+M</kbd>}>
      <ul className="ticket-escalations">
        {majors.map(({ id, title, tickets, customers }) => (
          <li key={id}>
            <div>
              <AlertOutlined /> <Go to={`/major-incidents/${id}`}>{title}</Go>
            </div>
            <div className="yt-quiet yt-small">{t('major.reported', { tickets, customers })}</div>
            <Button size="small" type={id === majorId ? 'primary' : 'default'} onClick={() => takeMajor(id)}>
              {t(id === majorId ? 'major.unjoin' : 'major.joinThis')}
            </Button>
            {id === majorId && <p role="status">{t('major.joined', { title })}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ReworkCard({ joining: { repaired, isRework, takeRework } }: { joining: Joining }) {
  const { t } = useTranslation('service-desk');
  const format = useFormat();
  if (!repaired) return null;
  const { number, title, guaranteedUntil } = repaired;
  return (
    <Section title={t('rework.proposal')} beside={<kbd>Alt+R</kbd>}>
      <div>
        <UndoOutlined /> <Go to={ticketPath({ number })}>{number}</Go> {title}
      </div>
      <div className="yt-quiet yt-small">{t('rework.proposalUntil', { day: format.instant(guaranteedUntil) })}</div>
      <Button size="small" type={isRework ? 'primary' : 'default'} onClick={takeRework}>
        {t(isRework ? 'rework.proposalDrop' : 'rework.proposalTake')}
      </Button>
      {isRework && <p role="status">{t('rework.proposalTaken')}</p>}
    </Section>
  );
}
