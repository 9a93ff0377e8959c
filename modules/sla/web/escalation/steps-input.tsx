import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OwnPartProps } from '../../../../web/ui/form/field.ts';
import type { WantedStep } from '../../escalation-rule.contract.ts';
import { DeedsInput } from './deeds-input.tsx';
import { MomentInput } from './moment-input.tsx';
import { nextStep } from './step-entry.ts';
import './escalation.css';

const most = 12;

/** The steps of a rule while they are written: when, and what is done then. */
export function StepsInput({ id, value, onChange, faults = [] }: OwnPartProps) {
  const { t } = useTranslation('sla');
  // what the form was given: its field holds nothing else
  const steps = (value ?? []) as WantedStep[];
  const nameOf = (at: number) => t('escalation.step', { number: at + 1 });
  const isFaulty = (at: number, part: string) => faults.some(({ field }) => field.startsWith(`${at}.${part}`));
  return (
    <div id={id} role="group" aria-label={t('escalation.steps')} className="yt-steps-input">
      {steps.map((step, at) => (
        <div
          // steps have no name but their place
          // oxlint-disable-next-line react/no-array-index-key
          key={at}
          role="group"
          aria-label={nameOf(at)}
          className="yt-step"
          data-faulty={isFaulty(at, '') || undefined}
        >
          <div className="yt-step-head">
            <MomentInput
              label={nameOf(at)}
              value={step.at}
              isFaulty={isFaulty(at, 'at')}
              onChange={(moment) => onChange?.(steps.with(at, { ...step, at: moment }))}
            />
            <Button
              type="text"
              icon={<DeleteOutlined />}
              aria-label={t('escalation.removeStep', { number: at + 1 })}
              title={t('escalation.removeStep', { number: at + 1 })}
              onClick={() => onChange?.(steps.toSpliced(at, 1))}
            />
          </div>
          <DeedsInput
            id={`${id}-${at}`}
            value={step.does}
            onChange={(does) => onChange?.(steps.with(at, { ...step, does }))}
          />
        </div>
      ))}
      <Button
        icon={<PlusOutlined />}
        disabled={steps.length >= most}
        onClick={() => onChange?.([...steps, nextStep(steps)])}
      >
        {t('escalation.addStep')}
      </Button>
    </div>
  );
}
