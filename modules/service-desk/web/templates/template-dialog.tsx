import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { Problem } from '../../../../web/api/problem.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import type { recordTicketTemplate } from '../../ticket-template.contract.ts';
import { bodyOf, type TemplateEntries } from './template-entries.ts';
import { useTemplateFields } from './use-template-fields.ts';

interface TemplateDialogProps {
  title: string;
  initial: Partial<TemplateEntries>;
  send: (body: BodyOf<typeof recordTicketTemplate>) => Promise<unknown>;
  onClose: () => void;
}

/** A template that is new, or one in hand. */
export function TemplateDialog({ title, initial, send, onClose }: TemplateDialogProps) {
  const { t } = useTranslation('service-desk');
  const submit = async (entries: TemplateEntries) => {
    const body = bodyOf(entries);
    if (!body) throw new Problem({ status: 422, code: 'incomplete', title: t('template.incomplete') });
    return send(body);
  };
  return (
    <FormDialog<TemplateEntries>
      title={title}
      fields={useTemplateFields()}
      initial={initial}
      emptyAs="null"
      submit={submit}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
