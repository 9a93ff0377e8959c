import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import type { recordRoutingRule, RoutingRuleView } from '../../routing-rule.contract.ts';
import { bodyOf, type RoutingEntries } from './routing-entries.ts';
import { useRoutingFields } from './use-routing-fields.ts';

interface RoutingFormProps {
  draft: string;
  initial: Partial<RoutingEntries>;
  names: RoutingRuleView['names'];
  send: (body: BodyOf<typeof recordRoutingRule>) => Promise<unknown>;
  onCancel: () => void;
}

export function RoutingForm({ draft, initial, names, send, onCancel }: RoutingFormProps) {
  const { t } = useTranslation('service-desk');
  return (
    <Form<RoutingEntries>
      draft={draft}
      fields={useRoutingFields(names)}
      initial={initial}
      submit={(entries) => send(bodyOf(entries))}
      submitText={t('shell:action.save')}
      onCancel={onCancel}
    />
  );
}
