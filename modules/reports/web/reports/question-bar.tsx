import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { listMeasures } from '../../measure.contract.ts';
import type { useReportQuestion } from './use-report-question.ts';
import { useReportWords } from './use-report-words.ts';

interface QuestionBarProps {
  question: ReturnType<typeof useReportQuestion>;
}

/** Which measures, divided by what, of which days. */
export function QuestionBar({ question }: QuestionBarProps) {
  const { t } = useTranslation('reports');
  const words = useReportWords();
  const { data } = useAnswer(listMeasures);
  const tickets = data?.facts.find(({ name }) => name === 'tickets');
  const { change } = question;
  return (
    <div className="yt-report-question">
      <label htmlFor="report-measures">{t('question.measures')}</label>
      <Select
        id="report-measures"
        className="yt-report-measures"
        mode="multiple"
        maxTagCount="responsive"
        value={[...question.measure]}
        onChange={(measure: string[]) => change({ measure })}
        options={tickets?.measures.map((measure) => ({ value: measure.code, label: words.measure(measure) }))}
        showSearch={{ optionFilterProp: 'label' }}
      />
      <label htmlFor="report-by">{t('question.by')}</label>
      <Select
        id="report-by"
        className="yt-report-by"
        value={question.by}
        onChange={(by: string) => change({ by })}
        options={tickets?.dimensions.map((one) => ({ value: one.code, label: words.dimension(one) }))}
      />
      {(['from', 'to'] as const).map((end) => (
        <label key={end} className="yt-report-day">
          {t(`question.${end}`)}
          <Input type="date" value={question[end] ?? ''} onChange={({ target }) => change({ [end]: target.value })} />
        </label>
      ))}
    </div>
  );
}
