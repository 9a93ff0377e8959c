import { BarChartOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Go, useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { writeSearch } from '../../../../web/ui/url-state.ts';
import { Section } from '../../../../web/ui/words/section.tsx';
import { listDeliveredReports } from '../../delivered-report.contract.ts';
import { listSavedReports } from '../../saved-report.contract.ts';
import './reports-screen.css';
import { savedReportPath } from './saved-report-path.ts';

interface Entry {
  path: string;
  name: string;
  about: string;
}

/** The entrance to all reports: one's own, those that are shared, and those that are there from the beginning. */
export function ReportsScreen() {
  const { t } = useTranslation('reports');
  const go = useGo();
  const [sought, seek] = useState('');
  return (
    <Page
      title={t('title.reports')}
      actions={
        <Button type="primary" icon={<PlusOutlined />} onClick={() => go('/reports/tickets')}>
          {t('list.new')}
        </Button>
      }
    >
      <Input.Search
        className="yt-reports-search"
        aria-label={t('list.search')}
        placeholder={t('list.search')}
        allowClear
        onChange={({ target }) => seek(target.value.trim().toLowerCase())}
      />
      <SavedReports sought={sought} />
      <DeliveredReports sought={sought} />
    </Page>
  );
}

function SavedReports({ sought }: { sought: string }) {
  const { t } = useTranslation('reports');
  const result = useAnswer(listSavedReports);
  return (
    <Answered result={result} lines={3}>
      {({ items }) => {
        const entryOf = (item: (typeof items)[number]): Entry => ({
          path: savedReportPath(item),
          name: item.name,
          about: item.isMine ? t(`list.sharedWith.${item.sharedWith}`) : t('list.by', { name: item.owner.name }),
        });
        const mine = items.filter(({ isMine }) => isMine).map(entryOf);
        const shared = items.filter(({ isMine }) => !isMine).map(entryOf);
        return (
          <>
            <Entries title={t('list.mine')} entries={mine} sought={sought} nothing={t('list.mineEmpty')} />
            {shared.length > 0 && <Entries title={t('list.shared')} entries={shared} sought={sought} />}
          </>
        );
      }}
    </Answered>
  );
}

function DeliveredReports({ sought }: { sought: string }) {
  const { t } = useTranslation('reports');
  const result = useAnswer(listDeliveredReports);
  return (
    <Answered result={result} lines={6}>
      {({ items }) => {
        const entries = items.flatMap(({ textKey, facts, question, trend }) => {
          const [name, about] = [t(`${textKey}.name`), t(`${textKey}.about`)];
          const path = (asked: typeof question) =>
            `/reports/${facts}${writeSearch({ period: 'this_month', ...asked })}`;
          const course = `/reports/${facts}${writeSearch({ period: 'last_12_months', ...trend })}`;
          return { path: path(question), name, about, course };
        });
        return <Entries title={t('list.delivered')} entries={entries} sought={sought} />;
      }}
    </Answered>
  );
}

interface EntriesProps {
  title: string;
  entries: readonly (Entry & { course?: string })[];
  sought: string;
  /** What is said when there is none; else nothing stands there. */
  nothing?: string;
}

function Entries({ title, entries, sought, nothing }: EntriesProps) {
  const { t } = useTranslation('reports');
  const found = entries.filter(({ name, about }) => `${name} ${about}`.toLowerCase().includes(sought));
  if (found.length === 0 && sought !== '') return null;
  return (
    <Section title={title}>
      {found.length === 0 && <p className="yt-quiet">{nothing}</p>}
      <ul className="yt-reports">
        {found.map(({ path, name, about, course }) => (
          <li key={path}>
            <Go to={path}>
              <BarChartOutlined aria-hidden /> {name}
            </Go>
            <span className="yt-quiet">{about}</span>
            {course !== undefined && (
              <Go className="yt-small" to={course} aria-label={t('list.seeCourse', { name })}>
                {t('list.course')}
              </Go>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
