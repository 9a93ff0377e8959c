import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FieldError } from '../../../../web/api/problem.ts';
import type { OwnPartProps } from '../../../../web/ui/form/field.ts';
import { qualificationMeasures, reachesOf } from '../../qualification.contract.ts';
import './qualification.css';
import { hasMinimum, levelsFor, newRule, withMeasure, withReach, type RuleEntry } from './rule-entry.ts';
import { useLevelWords } from './use-rule-words.ts';

/** The rules of a team, each a line of choices. */
export function RulesInput({ id, value, onChange, faults = [] }: OwnPartProps) {
  const { t } = useTranslation('identity');
  // the form holds what this part gave it
  const rules = (value ?? []) as RuleEntry[];
  const put = (at: number, rule: RuleEntry) => onChange?.(rules.with(at, rule));
  return (
    <div id={id} className="identity-rule-list">
      {rules.map((rule, at) => (
        <RuleLine
          key={rule.id}
          rule={rule}
          number={at + 1}
          isFaulty={faults.some(({ field }: FieldError) => field === String(at))}
          change={(next) => put(at, next)}
          remove={() => onChange?.(rules.toSpliced(at, 1))}
        />
      ))}
      <Button icon={<PlusOutlined />} onClick={() => onChange?.([...rules, newRule(crypto.randomUUID())])}>
        {t('qualification.add')}
      </Button>
    </div>
  );
}

interface RuleLineProps {
  rule: RuleEntry;
  number: number;
  isFaulty: boolean;
  change: (rule: RuleEntry) => void;
  remove: () => void;
}

function RuleLine({ rule, number, isFaulty, change, remove }: RuleLineProps) {
  const { t } = useTranslation('identity');
  const levelOf = useLevelWords();
  const { measure, appliesTo, level, minimum } = rule;
  const levels = levelsFor(measure);
  return (
    <div role="group" aria-label={t('qualification.ruleNumber', { number })} data-faulty={isFaulty || undefined}>
      <Select
        aria-label={t('qualification.measure')}
        value={measure}
        options={qualificationMeasures.map((one) => ({ value: one, label: t(`qualification.measures.${one}`) }))}
        onChange={(one) => change(withMeasure(rule, one))}
        popupMatchSelectWidth={false}
      />
      <Select
        aria-label={t('qualification.reach')}
        value={appliesTo}
        options={reachesOf[measure].map((one) => ({ value: one, label: t(`qualification.reaches.${one}`) }))}
        onChange={(one) => change(withReach(rule, one))}
        popupMatchSelectWidth={false}
      />
      {levels.length > 0 && (
        <Select
          aria-label={t('qualification.level')}
          value={level}
          options={levels.map((one) => ({ value: one, label: t('skill.atLeast', { level: levelOf(one) }) }))}
          onChange={(one) => change({ ...rule, level: one })}
          popupMatchSelectWidth={false}
        />
      )}
      {hasMinimum(rule) && (
        <InputNumber
          aria-label={t('qualification.minimum')}
          min={appliesTo === 'share' ? 1 : 0}
          max={appliesTo === 'share' ? 100 : 1000}
          precision={0}
          value={minimum}
          suffix={t(`qualification.units.${measure === 'years_in_it' ? 'mean' : appliesTo}`)}
          onChange={(figure) => change({ ...rule, minimum: figure ?? 0 })}
        />
      )}
      <Button icon={<DeleteOutlined />} aria-label={t('qualification.remove', { number })} onClick={remove} />
    </div>
  );
}
