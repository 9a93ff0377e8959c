import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { useCategories } from '../../../catalogue/web/index.ts';
import { listEmergencyPlans } from '../../emergency-plan.contract.ts';
import {
  changeMajorIncidentRule,
  recordMajorIncidentRule,
  togetherBy,
  type MajorIncidentRuleView,
} from '../../major-incident-rule.contract.ts';

interface RuleDialogProps {
  /** Undefined: a new one. */
  rule: MajorIncidentRuleView | undefined;
  onClose: () => void;
}

export function RuleDialog({ rule, onClose }: RuleDialogProps) {
  return rule ? <ChangeRuleDialog rule={rule} onClose={onClose} /> : <NewRuleDialog onClose={onClose} />;
}

function NewRuleDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('service-desk');
  const [together, setTogether] = useState<unknown>('category');
  const record = useSend(recordMajorIncidentRule);
  const kinds = togetherBy.map((value) => ({ value, label: t(`major.togetherBy.${value}`) }));
  const { name, branch, threshold } = useRuleFields();
  return (
    <FormDialog<BodyOf<typeof recordMajorIncidentRule>>
      title={t('major.ruleNew')}
      text={t('major.ruleText')}
      fields={[
        name,
        { kind: 'radio', name: 'together', label: t('major.together'), choices: kinds, isRequired: true },
        ...(together === 'category' ? [branch] : []),
        ...threshold,
      ]}
      initial={{ together: 'category', tickets: 5, minutes: 30 }}
      onChange={(values) => setTogether(values['together'])}
      submit={(body) => record.mutateAsync({ body })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}

function ChangeRuleDialog({ rule, onClose }: { rule: MajorIncidentRuleView; onClose: () => void }) {
  const { t } = useTranslation('service-desk');
  const change = useSend(changeMajorIncidentRule);
  const { id, category, tickets, minutes, plan, revision } = rule;
  const { name, branch, threshold } = useRuleFields();
  return (
    <FormDialog<BodyOf<typeof changeMajorIncidentRule>>
      title={t('major.ruleEdit')}
      text={t('major.ruleEditText')}
      fields={[name, ...(rule.together === 'category' ? [branch] : []), ...threshold]}
      initial={{ name: rule.name, categoryId: category?.id, tickets, minutes, planId: plan?.id }}
      emptyAs="null"
      submit={(body) => change.mutateAsync({ params: { majorIncidentRule: id }, body, ifMatch: revision })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}

function useRuleFields(): { name: Field; branch: Field; threshold: Field[] } {
  const { t } = useTranslation('service-desk');
  const { tree } = useCategories();
  const plans = useAnswer(listEmergencyPlans).data?.items ?? [];
  return {
    name: { kind: 'line', name: 'name', label: t('major.ruleName'), isRequired: true, most: 100 },
    branch: {
      kind: 'tree',
      name: 'categoryId',
      label: t('major.ruleCategory'),
      help: t('major.ruleCategoryHelp'),
      choices: tree,
    },
    threshold: [
      {
        kind: 'number',
        name: 'tickets',
        label: t('major.ruleTickets'),
        least: 2,
        largest: 1000,
        isRequired: true,
        share: 'half',
      },
      {
        kind: 'number',
        name: 'minutes',
        label: t('major.ruleMinutes'),
        least: 1,
        largest: 10_080,
        isRequired: true,
        share: 'half',
      },
      {
        kind: 'choice',
        name: 'planId',
        label: t('major.plan'),
        choices: plans.map(({ id, name }) => ({ value: id, label: name })),
      },
    ],
  };
}
