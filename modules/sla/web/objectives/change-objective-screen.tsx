import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import type { FieldValues } from '../../../../web/ui/form/field.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { changeObjective, readObjective, type ObjectiveView } from '../../objective.contract.ts';
import { ObjectivePreview } from './objective-preview.tsx';
import { bodyOf, definitionOf, valuesOf, type ObjectiveValues } from './objective-values.ts';
import { useMonths } from './use-months.ts';
import { useObjectiveFields } from './use-objective-fields.ts';

export function ChangeObjectiveScreen({ params }: ScreenProps) {
  const { t } = useTranslation('sla');
  const result = useAnswer(readObjective, { params: { objective: params['objective'] ?? '' } });
  return (
    <Answered result={result}>
      {(objective) => (
        <Page
          title={t('objective.edit')}
          breadcrumb={[
            { text: t('objective.plural'), to: '/objectives' },
            { text: objective.name, to: `/objectives/${objective.id}` },
          ]}
          layout="column"
        >
          <ChangeForm key={objective.revision} objective={objective} />
        </Page>
      )}
    </Answered>
  );
}

function ChangeForm({ objective }: { objective: ObjectiveView }) {
  const { t } = useTranslation('sla');
  const go = useGo();
  const change = useSend(changeObjective);
  const { id, revision, customer, contract } = objective;
  const { kind } = objective.definition;
  const past = useMonths({ before: 11, after: 0 });
  // months that are over stay as they were
  const months = useMonths({ before: 0, after: 3 });
  const [begun] = useState(() => valuesOf(objective, months.at(-1) ?? ''));
  const [values, keep] = useState<FieldValues>({ ...begun });
  const save = async (given: ObjectiveValues) => {
    const { name, definition, validFrom } = bodyOf({ ...given, kind });
    await change.mutateAsync({ params: { objective: id }, body: { name, definition, validFrom }, ifMatch: revision });
    go(`/objectives/${id}`);
  };
  return (
    <Form<ObjectiveValues>
      draft={`objective.${id}`}
      fields={useObjectiveFields({ kind, months, isNew: false })}
      initial={begun}
      onChange={(changed) => keep({ ...begun, ...changed })}
      submit={save}
      submitText={t('shell:action.save')}
    >
      <ObjectivePreview
        definition={definitionOf(values)}
        customerId={customer?.id ?? null}
        contractId={contract?.id ?? null}
        months={past}
      />
    </Form>
  );
}
