import { Form as AntdForm } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormField } from '../../../../web/ui/form/form-field.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import type { CustomFieldView, CustomNounName } from '../../custom-field.contract.ts';
import { formField } from '../values/form-field.ts';
import './custom-fields.css';

interface PreviewProps {
  noun: CustomNounName;
  fields: readonly CustomFieldView[];
}

/** The fields as whoever fills in the form will see them; what is tried out here goes nowhere. */
export function Preview({ noun, fields }: PreviewProps) {
  const { t } = useTranslation('custom-fields');
  const [form] = AntdForm.useForm();
  return (
    <Section title={t('preview.title')}>
      <p className="yt-quiet yt-small custom-fields-preview">{t('preview.help', { noun: t(`noun.${noun}`) })}</p>
      <AntdForm form={form} name="preview" className="yt-form" layout="vertical" requiredMark="optional">
        {fields.map((field) => (
          <FormField key={`${field.key} ${field.kind}`} field={formField(field)} error={undefined} />
        ))}
      </AntdForm>
    </Section>
  );
}
