import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { useCodes } from '../../../catalogue/web/index.ts';
import { listAgreements, type AgreementLineView, type AgreementView } from '../../agreement.contract.ts';
import { DueCell } from './due-cell.tsx';
import { LinesTable } from './lines-table.tsx';
import { wantedLine } from './wanted-line.ts';

/** What was promised to customers, and what it means for something recorded now. */
export function AgreementsScreen() {
  const { t } = useTranslation('sla');
  return (
    <Page title={t('agreement.plural')}>
      <Answered result={useAnswer(listAgreements)} lines={12}>
        {({ items }) =>
          items.length > 0 ? (
            items.map((agreement) => <AgreementSection key={agreement.id} agreement={agreement} />)
          ) : (
            <EmptyState title={t('agreement.emptyTitle')} text={t('agreement.emptyText')} />
          )
        }
      </Answered>
    </Page>
  );
}

function AgreementSection({ agreement }: { agreement: AgreementView }) {
  const { t } = useTranslation('sla');
  const go = useGo();
  const edit = agreement.abilities.includes('change') && (
    <Button icon={<EditOutlined />} onClick={() => go(`/agreements/${agreement.id}/edit`)}>
      {t('shell:action.edit')}
    </Button>
  );
  return (
    <Section title={agreement.name} beside={edit}>
      {agreement.isDefault && (
        <p className="yt-agreement-note yt-quiet">
          <Status tone="good" text={t('agreement.default')} /> {t('agreement.defaultText')}
        </p>
      )}
      <Lines agreement={agreement} />
    </Section>
  );
}

function Lines({ agreement }: { agreement: AgreementView }) {
  const { t } = useTranslation('sla');
  const format = useFormat();
  const reasons = useCodes('waiting_reason');
  const cellsOf = (line: AgreementLineView) =>
    [
      line.targetSeconds === null ? t('line.agreedDate') : format.workingTime(line.targetSeconds),
      line.calendar.name,
      line.pausingReasons.length > 0 ? line.pausingReasons.map(reasons.nameOf).join(' · ') : t('line.neverPauses'),
      <DueCell key="due" line={wantedLine(line)} />,
    ] as const;
  return <LinesTable label={agreement.name} lines={agreement.lines} cellsOf={cellsOf} />;
}
