import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import type { FieldValues } from '../../../../web/ui/form/field.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { recordObjective } from '../../objective.contract.ts';
import { ObjectivePreview } from './objective-preview.tsx';
import { bodyOf, definitionOf, type ObjectiveValues } from './objective-values.ts';
import { useMonths } from './use-months.ts';
import { useObjectiveFields } from './use-objective-fields.ts';

/** What the form begins with, in this month. */
function begunIn(month: string): Partial<ObjectiveValues> {
  const share = { 'definition.sharePercent': 97, 'definition.unknown': 'excluded' as const };
  return { kind: 'samples', ...share, validFrom: month };
}

export function NewObjectiveScreen() {
  const { t } = useTranslation('sla');
  const go = useGo();
  const record = useSend(recordObjective);
  const past = useMonths({ before: 11, after: 0 });
  const months = useMonths({ before: 11, after: 2 });
  const [begun] = useState(() => begunIn(past[0] ?? ''));
  const [values, keep] = useState<FieldValues>({ ...begun });
  // the form's fields hold nothing else
  const { kind = 'samples', customerId = null, contractId = null } = values as Partial<ObjectiveValues>;
  return (
    <Page title={t('objective.new')} breadcrumb={[{ text: t('objective.plural'), to: '/objectives' }]} layout="column">
      <Form<ObjectiveValues>
        draft="objective.new"
        fields={useObjectiveFields({ kind, customerId, months, isNew: true })}
        initial={begun}
        onChange={(changed) => keep({ ...begun, ...changed })}
        submit={(given) => record.mutateAsync({ body: bodyOf(given) }).then(({ id }) => go(`/objectives/${id}`))}
        submitText={t('shell:action.save')}
      >
        <ObjectivePreview definition={definitionOf(values)} {...{ customerId, contractId }} months={past} />
      </Form>
    </Page>
  );
}
