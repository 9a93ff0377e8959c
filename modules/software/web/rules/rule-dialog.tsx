import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field, FieldValues } from '../../../../web/ui/form/field.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { changeTitleRule, recordTitleRule, type TitleRuleRow } from '../../title-rule.contract.ts';
import { productSource } from '../products/product-source.ts';
import { RuleTrial } from './rule-trial.tsx';

interface RuleDialogProps {
  /** Null: a new one. */
  rule: TitleRuleRow | null;
  onClose: () => void;
}

/** What a rule says, and beside it what it would sort. */
export function RuleDialog({ rule, onClose }: RuleDialogProps) {
  const { t } = useTranslation('software');
  const record = useSend(recordTitleRule);
  const change = useSend(changeTitleRule);
  const initial = {
    pattern: rule?.pattern ?? '',
    publisherPattern: rule?.publisherPattern ?? null,
    productId: rule?.product?.id ?? null,
    edition: rule?.edition ?? null,
  };
  const [values, keep] = useState<FieldValues>(initial);
  return (
    <FormDialog<BodyOf<typeof recordTitleRule>>
      title={t(rule ? 'rule.change' : 'rule.new')}
      fields={useRuleFields()}
      initial={initial}
      emptyAs="null"
      onChange={keep}
      submit={(body) =>
        rule
          ? change.mutateAsync({ params: { titleRule: rule.id }, body, ifMatch: rule.revision })
          : record.mutateAsync({ body })
      }
      submitText={t('shell:action.save')}
      onClose={onClose}
    >
      <RuleTrial pattern={textIn(values['pattern'])} publisherPattern={textIn(values['publisherPattern'])} />
    </FormDialog>
  );
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function useRuleFields(): Field[] {
  const { t } = useTranslation('software');
  return [
    {
      kind: 'line',
      name: 'pattern',
      label: t('rule.pattern'),
      help: t('rule.patternHelp'),
      isRequired: true,
      most: 120,
      isFocused: true,
    },
    {
      kind: 'line',
      name: 'publisherPattern',
      label: t('rule.publisherPattern'),
      help: t('rule.publisherHelp'),
      most: 120,
    },
    { kind: 'search', name: 'productId', label: t('rule.means'), help: t('rule.meansHelp'), source: productSource },
    { kind: 'line', name: 'edition', label: t('edition'), most: 60 },
  ];
}
