import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { LightPage } from '../../../../web/ui/light/light-page.tsx';
import { LightAnswered, LightEmpty } from '../../../../web/ui/light/light-state.tsx';
import { listOwnObjectives, type MonthOutcome, type ObjectiveRow } from '../../objective.contract.ts';

/** What was promised of one's own company's services each month, and what came of it. */
export function OwnObjectivesScreen() {
  const { t } = useTranslation('sla');
  return (
    <LightPage title={t('portal.objectives.title')}>
      <LightAnswered result={useAnswer(listOwnObjectives)}>
        {({ items }) =>
          items.length === 0 ? (
            <LightEmpty title={t('portal.objectives.empty')} />
          ) : (
            <ul className="lt-section" aria-label={t('portal.objectives.title')}>
              {items.map((objective) => (
                <ObjectiveCard key={objective.id} objective={objective} />
              ))}
            </ul>
          )
        }
      </LightAnswered>
    </LightPage>
  );
}

function ObjectiveCard({ objective }: { objective: ObjectiveRow }) {
  const { t } = useTranslation('sla');
  const format = useFormat();
  const { name, definition, months } = objective;
  const share = format.percent(definition.sharePercent / 100, Number.isInteger(definition.sharePercent) ? 0 : 2);
  const known = months.filter((month) => month !== null).toReversed();
  return (
    <li className="lt-card">
      <strong>{name}</strong>
      <p className="lt-help">{t('portal.objectives.atLeast', { share })}</p>
      {known.length === 0 && <p>{t('portal.objectives.nothing')}</p>}
      {known.map((month) => (
        <MonthLine key={month.month} month={month} />
      ))}
    </li>
  );
}

function MonthLine({ month: { month, attainedPercent, isMet, isOver } }: { month: MonthOutcome }) {
  const { t } = useTranslation('sla');
  const format = useFormat();
  if (attainedPercent === null) {
    return (
      <p>
        {format.month(month)} · {t('portal.objectives.nothing')}
      </p>
    );
  }
  const over = isMet ? 'met' : 'missed';
  return (
    <p>
      {format.month(month)} · {format.percent(attainedPercent / 100, 2)} ·{' '}
      {t(`portal.objectives.${isOver ? over : 'going'}`)}
    </p>
  );
}
