import { Checkbox, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { TabLeaves } from '../../../../web/ui/tab-leaves.tsx';
import { listMeasures } from '../../measure.contract.ts';
import { comparisonKinds } from '../../report.contract.ts';
import { DimensionPicker } from './dimension-picker.tsx';
import { PeriodPicker } from './period-picker.tsx';
import { basisOf } from './report-facts.ts';
import type { AskedReport } from './use-report-question.ts';
import { useReportWords } from './use-report-words.ts';

/** Which measures, divided by what, of which days, compared with which. */
export function QuestionBar({ facts, question, ask }: Pick<AskedReport, 'facts' | 'question' | 'ask'>) {
  const { t } = useTranslation('reports');
  const words = useReportWords();
  const { data } = useAnswer(listMeasures);
  const offered = data?.facts.find(({ name }) => name === facts);
  return (
    <div className="yt-report-question" role="group" aria-label={t('question.label')}>
      <label htmlFor="report-measures">{t('question.measures')}</label>
      <TabLeaves>
        <Select
          id="report-measures"
          className="yt-report-measures"
          mode="multiple"
          maxTagCount="responsive"
          value={[...question.measure]}
          onChange={(measure: string[]) => measure.length > 0 && ask({ measure })}
          options={offered?.measures.map((measure) => ({ value: measure.code, label: words.measure(measure) }))}
          showSearch={{ optionFilterProp: 'label' }}
        />
      </TabLeaves>
      <label htmlFor="report-by">{t('question.by')}</label>
      <DimensionPicker dimensions={offered?.dimensions ?? []} by={question.by} onChange={(by) => ask({ by })} />
      <label htmlFor="report-period">{t(`question.period${basisOf[facts]}`)}</label>
      <PeriodPicker question={question} ask={ask} />
      <Checkbox.Group
        aria-label={t('question.compare')}
        value={[...question.compare]}
        disabled={question.days.from === undefined}
        onChange={(compare) => ask({ compare })}
        options={comparisonKinds.map((kind) => ({ value: kind, label: t(`compare.${kind}`) }))}
      />
    </div>
  );
}
