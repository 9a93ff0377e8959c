import { AlertOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { listMajorIncidents } from '../../major-incident.contract.ts';
import './major.css';

/** What runs, or may be one, on every page of everybody; nothing while there is none. */
export function MajorBanner() {
  const { t } = useTranslation('service-desk');
  const query = { state: 'open', limit: 10 } as const;
  const majors = useAnswer(listMajorIncidents, { query }, { everySeconds: 60 }).data?.items ?? [];
  useLive('major_incident', { reads: [listMajorIncidents] });
  const running = majors.filter(({ state }) => state === 'running');
  const [first] = running.length > 0 ? running : majors;
  if (!first) return null;
  const { id, title, state, tickets, customers } = first;
  const kind = t(state === 'running' ? 'major.banner' : 'major.proposedBanner');
  const words = `${kind}：${title} · ${t('major.reported', { tickets, customers })}`;
  const isOne = majors.length === 1;
  return (
    <Go
      className="major-banner"
      to={isOne ? `/major-incidents/${id}` : '/major-incidents'}
      title={words}
      data-state={state}
    >
      <AlertOutlined />
      <span>{isOne ? `${kind}：${title}` : t('major.bannerMore', { count: majors.length })}</span>
    </Go>
  );
}
