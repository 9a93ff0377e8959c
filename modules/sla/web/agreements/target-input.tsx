import { InputNumber, Select, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WantedLine } from '../../agreement.contract.ts';
import { amountOf, secondsOf, targetUnits, unitOf } from './target-entry.ts';

interface TargetInputProps {
  label: string;
  line: Pick<WantedLine, 'kind' | 'targetSeconds'>;
  status: 'error' | '';
  onChange: (targetSeconds: number | null) => void;
}

/** An amount and its unit; a resolution may also go by a date that is agreed. */
export function TargetInput({ label, line: { kind, targetSeconds }, status, onChange }: TargetInputProps) {
  const { t } = useTranslation('sla');
  // the unit is the writer's: 60 minutes do not jump to 1 hour under their hands
  const [unit, choose] = useState(() => unitOf(targetSeconds));
  const units = targetUnits.filter((one) => one !== 'agreed' || kind === 'resolution');
  const amount = amountOf(targetSeconds, unit);
  return (
    <Space.Compact>
      {unit !== 'agreed' && (
        <InputNumber
          className="yt-lines-amount"
          aria-label={label}
          status={status}
          min={0}
          step={unit === 'hours' ? 1 : 5}
          value={amount}
          onChange={(next) => onChange(secondsOf(next, unit))}
        />
      )}
      <Select
        className={unit === 'agreed' ? 'yt-lines-agreed' : 'yt-lines-unit'}
        aria-label={t('line.unit', { target: label })}
        status={status}
        value={unit}
        options={units.map((value) => ({ value, label: t(`line.units.${value}`) }))}
        onChange={(next) => {
          choose(next);
          onChange(secondsOf(amount, next));
        }}
      />
    </Space.Compact>
  );
}
