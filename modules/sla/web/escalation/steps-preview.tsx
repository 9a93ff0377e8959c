import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { useRested } from '../../../../web/ui/use-rested.ts';
import { PriorityMark } from '../../../catalogue/web/index.ts';
import {
  previewEscalationRule,
  type RuleConditions,
  type StepPreview,
  type WantedStep,
} from '../../escalation-rule.contract.ts';
import { useRuleWords } from './use-rule-words.ts';
import './escalation.css';

interface StepsPreviewProps {
  conditions: RuleConditions;
  steps: readonly WantedStep[];
}

/** "P1 recorded now: 50 % at 10:15 …", asked once typing rests. */
export function StepsPreview(wanted: StepsPreviewProps) {
  const { t } = useTranslation('sla');
  const rested = useRested(JSON.stringify(wanted));
  // what `JSON.stringify` was given a moment ago
  const body = JSON.parse(rested) as { conditions: RuleConditions; steps: WantedStep[] };
  const hasSteps = body.steps.length > 0;
  const { data, error, isFetching } = useAnswer(
    previewEscalationRule,
    { body },
    { keepPrevious: true, enabled: hasSteps },
  );
  return (
    <aside className="yt-steps-preview" aria-label={t('escalation.preview')}>
      <h2>{t('escalation.preview')}</h2>
      <p className="yt-quiet yt-small">{t('escalation.previewText')}</p>
      <div aria-live="polite" aria-busy={isFetching}>
        {error && <p className="yt-steps-fault">{error.message}</p>}
        {!error && data?.clocks.length === 0 && <p className="yt-quiet">{t('escalation.previewNothing')}</p>}
        {!error &&
          data?.clocks.map((clock) => (
            <PreviewedSteps key={`${clock.level} ${clock.kind} ${clock.priority}`} clock={clock} now={data.startAt} />
          ))}
      </div>
    </aside>
  );
}

function PreviewedSteps({ clock, now }: { clock: StepPreview; now: string }) {
  const { t } = useTranslation('sla');
  const words = useRuleWords();
  const format = useFormat();
  const { level, kind, priority, deadlineAt, steps } = clock;
  return (
    <section>
      <h3>
        <PriorityMark priority={priority} /> {words.kindOf(kind)}
        {level !== 'sla' && ` · ${t(`level.${level}`)}`}
        <span className="yt-quiet"> {t('escalation.dueAt', { at: format.brief(deadlineAt, now) })}</span>
      </h3>
      <ul>
        {steps.map(({ at, dueAt }) => (
          <li key={words.moment(at)}>
            <time dateTime={dueAt} title={format.exact(dueAt)}>
              {format.brief(dueAt, now)}
            </time>{' '}
            {words.moment(at)}
          </li>
        ))}
      </ul>
    </section>
  );
}
