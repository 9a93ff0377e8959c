import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../../../web/api/address.ts';
import { rowsAsList } from '../../../../web/api/as-list.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { currentLocale } from '../../../../web/i18n/locale.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { printProtectionWeek, readProtectionWeek } from '../../protection-week.contract.ts';
import '../protection.css';
import { RecordVirusButton } from '../viruses/record-virus-button.tsx';
import { useVirusColumns } from '../viruses/use-virus-columns.tsx';
import { useWeek } from './use-week.ts';
import { WeekAssessments } from './week-assessments.tsx';
import { WeekFiguresPart } from './week-figures.tsx';
import { WeekPicker } from './week-picker.tsx';

/** A customer's week, as it is printed for them: figures, virus events, and the assessment that somebody signed. */
export function WeekScreen({ params }: ScreenProps) {
  const { t } = useTranslation('protection');
  const customer = params['customer'] ?? '';
  const week = useWeek();
  const { weekOn } = week;
  const result = useAnswer(readProtectionWeek, { params: { customer }, query: { weekOn } });
  const paper = addressOf(printProtectionWeek.path, { customer }, { weekOn, language: currentLocale() });
  const columns = useVirusColumns(['customer']);
  return (
    <Answered result={result}>
      {(read) => (
        <Page
          title={t('week.title', { name: read.customer.name })}
          breadcrumb={[{ text: t('week.plural'), to: `/protection-weeks?weekOn=${weekOn}` }]}
          below={<WeekPicker {...week} />}
          actions={
            <Button icon={<PrinterOutlined />} href={paper} download>
              {t('week.print')}
            </Button>
          }
        >
          <WeekFiguresPart week={read} />
          <Section title={t('virus.plural')}>
            <div className="protection-acts">
              <RecordVirusButton customer={customer} />
            </div>
            <DataTable
              name="week-viruses"
              label={t('virus.plural')}
              columns={columns}
              list={rowsAsList(result, ({ events }) => events)}
              idOf={(row) => row.id}
              empty={<p className="yt-quiet">{t('week.noViruses')}</p>}
            />
          </Section>
          <WeekAssessments week={read} />
        </Page>
      )}
    </Answered>
  );
}
