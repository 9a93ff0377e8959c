import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldValues } from '../../../../web/ui/form/field.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { idIn } from '../record/use-proposal.ts';
import type { ProcessEntries } from './process-entries.ts';
import { useProcessFields } from './use-process-fields.ts';

interface ProcessFormProps {
  /** What is written is kept under it. */
  draft: string;
  initial: ProcessEntries;
  /** Of whom an existing one is; undefined: it is new, and asks. */
  scope?: { customerId: string | undefined; isWholeCustomer: boolean };
  submit: (entries: ProcessEntries) => Promise<unknown>;
}

export function ProcessForm({ draft, initial, scope, submit }: ProcessFormProps) {
  const { t } = useTranslation('service-desk');
  const [values, setValues] = useState<FieldValues>({ ...initial });
  const customerId = scope ? scope.customerId : idIn(values['customerId']);
  const isNarrower = idIn(values['contractId']) !== undefined || idIn(values['categoryId']) !== undefined;
  const isOfCustomer = scope ? scope.isWholeCustomer : customerId !== undefined && !isNarrower;
  return (
    <Form<ProcessEntries>
      draft={draft}
      fields={useProcessFields({ ...values, customerId }, { isNew: scope === undefined, isOfCustomer })}
      initial={initial}
      onChange={setValues}
      submit={submit}
      submitText={t('shell:action.save')}
    />
  );
}
