import { useTranslation } from 'react-i18next';
import { asList } from '../../../../web/api/as-list.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { Column } from '../../../../web/ui/list/column.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { listNationalYears, type NationalYearView } from '../../national-year.contract.ts';

const command = 'npm run cli -- calendar import-year 2028.json';

/** Which years' holidays are known, and from which papers. They are the same for all providers: the operator imports. */
export function NationalYearsScreen() {
  const { t } = useTranslation('calendars');
  const result = useAnswer(listNationalYears);
  return (
    <Page title={t('nationalYear.plural')} breadcrumb={[{ text: t('module'), to: '/calendars' }]}>
      <Section title={t('nationalYear.importTitle')}>
        <p>{t('nationalYear.importText')}</p>
        <p>
          <code>{command}</code>
        </p>
      </Section>
      <Section title={t('nationalYear.known')}>
        <DataTable
          name="national-years"
          label={t('nationalYear.known')}
          columns={useColumns()}
          list={asList(result)}
          idOf={({ year }) => String(year)}
          empty={<EmptyState title={t('nationalYear.emptyTitle')} text={t('nationalYear.importText')} />}
        />
      </Section>
    </Page>
  );
}

function useColumns(): Column<NationalYearView>[] {
  const { t } = useTranslation('calendars');
  return [
    { key: 'year', title: t('nationalYear.year'), width: 90, shown: 'always', render: ({ year }) => String(year) },
    {
      key: 'holidays',
      title: t('reason.holiday'),
      width: 160,
      render: ({ holidays }) => t('year.days', { count: holidays }),
    },
    {
      key: 'makeUpDays',
      title: t('reason.make_up_day'),
      width: 160,
      render: ({ makeUpDays }) => t('year.days', { count: makeUpDays }),
    },
    { key: 'papers', title: t('nationalYear.papers'), render: (row) => <Papers papers={row.papers} /> },
    {
      key: 'importedAt',
      title: t('nationalYear.importedAt'),
      width: 210,
      render: ({ importedAt }) =>
        importedAt ? <InstantText at={importedAt} /> : <span className="yt-quiet">{t('nationalYear.delivered')}</span>,
    },
  ];
}

function Papers({ papers }: { papers: readonly string[] }) {
  return papers.map((paper) => (
    <div key={paper}>
      {paper.startsWith('https://') ? (
        <a href={paper} target="_blank" rel="noreferrer">
          {paper}
        </a>
      ) : (
        paper
      )}
    </div>
  ));
}
