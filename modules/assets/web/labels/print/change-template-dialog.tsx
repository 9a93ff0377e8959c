import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../../web/api/use-send.ts';
import type { Field } from '../../../../../web/ui/form/field.ts';
import { FormDialog } from '../../../../../web/ui/form/form-dialog.tsx';
import {
  changeLabelTemplate,
  labelFields,
  type LabelField,
  type LabelTemplateView,
} from '../../../label-template.contract.ts';
import { linesIn } from './lines-in.ts';

interface Entered {
  fields: LabelField[];
  remark?: string | null;
  hotlines?: string | null;
}

/** What stands on labels of this paper. */
export function ChangeTemplateDialog({ template, onClose }: { template: LabelTemplateView; onClose: () => void }) {
  const { t } = useTranslation('assets');
  const change = useSend(changeLabelTemplate);
  const { code, revision } = template;
  const choices = labelFields.map((value) => ({ value, label: t(`label.template.field.${value}`) }));
  const fields: Field[] = [
    { kind: 'checks', name: 'fields', label: t('label.template.fields'), choices, isRequired: true },
    { kind: 'line', name: 'remark', label: t('label.template.remark'), help: t('label.template.remarkHelp'), most: 60 },
    { kind: 'text', name: 'hotlines', label: t('label.template.hotlines'), help: t('label.hotlinesHelp'), rows: 3 },
  ];
  const submit = (entered: Entered) =>
    change.mutateAsync({
      body: {
        code,
        fields: entered.fields,
        remark: entered.remark ?? null,
        hotlines: linesIn(entered.hotlines),
      },
      ifMatch: revision,
    });
  return (
    <FormDialog<Entered>
      title={t(`label.template.codes.${code}`)}
      fields={fields}
      initial={{ fields: template.fields, remark: template.remark, hotlines: template.hotlines.join('\n') }}
      submit={submit}
      submitText={t('shell:action.save')}
      emptyAs="null"
      onClose={onClose}
    />
  );
}
