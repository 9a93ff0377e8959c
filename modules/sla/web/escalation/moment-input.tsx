import { InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { StepMoment } from '../../escalation-rule.contract.ts';
import { firstMoments } from './step-entry.ts';

interface MomentInputProps {
  value: StepMoment;
  /** Which step it is, for those who hear the page. */
  label: string;
  isFaulty: boolean;
  onChange: (value: StepMoment) => void;
}

const kinds = ['share', 'breach', 'after_breach'] as const;

/** When a step is due: at a share of the target, at the breach, or again and again after it. */
export function MomentInput({ value, label, isFaulty, onChange }: MomentInputProps) {
  const { t } = useTranslation('sla');
  const named = (field: string) => `${label} ${t(`escalation.field.${field}`)}`;
  return (
    <span className="yt-step-moment">
      <Select
        className="yt-step-kind"
        aria-label={named('when')}
        status={isFaulty ? 'error' : ''}
        value={value.kind}
        options={kinds.map((kind) => ({ value: kind, label: t(`escalation.when.${kind}`) }))}
        onChange={(kind) => onChange(firstMoments[kind])}
      />
      {value.kind === 'share' && (
        <InputNumber
          className="yt-step-number"
          aria-label={named('percent')}
          min={1}
          max={99}
          precision={0}
          suffix="%"
          value={value.percent}
          onChange={(percent) => onChange({ ...value, percent: percent ?? 1 })}
        />
      )}
      {value.kind === 'after_breach' && <AgainInput value={value} named={named} onChange={onChange} />}
    </span>
  );
}

interface AgainInputProps {
  value: Extract<StepMoment, { kind: 'after_breach' }>;
  named: (field: string) => string;
  onChange: (value: StepMoment) => void;
}

function AgainInput({ value, named, onChange }: AgainInputProps) {
  const { t } = useTranslation('sla');
  const { everyMinutes, times } = value;
  const isHours = everyMinutes % 60 === 0;
  const unit = isHours ? 60 : 1;
  return (
    <>
      <InputNumber
        className="yt-step-number"
        aria-label={named('every')}
        min={isHours ? 1 : 5}
        max={isHours ? 720 : 43_200}
        precision={0}
        value={everyMinutes / unit}
        onChange={(amount) => onChange({ ...value, everyMinutes: (amount ?? 1) * unit })}
      />
      <Select
        className="yt-step-unit"
        aria-label={named('unit')}
        value={unit}
        options={[
          { value: 60, label: t('escalation.hours') },
          { value: 1, label: t('escalation.minutes') },
        ]}
        // five minutes are no whole hours: the unit follows from the amount
        onChange={(next) => onChange({ ...value, everyMinutes: next === 60 ? 240 : 30 })}
      />
      <span>{t('escalation.atMost')}</span>
      <InputNumber
        className="yt-step-number"
        aria-label={named('times')}
        min={1}
        max={48}
        precision={0}
        value={times}
        onChange={(most) => onChange({ ...value, times: most ?? 1 })}
      />
      <span>{t('escalation.times')}</span>
    </>
  );
}
