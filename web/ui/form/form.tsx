import { Alert, Button, Form as AntdForm } from 'antd';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { partsOf } from './field.ts';
import type { Field, FieldValues } from './field.ts';
import { FormFailure } from './form-failure.tsx';
import { FormPart } from './form-part.tsx';
import './form.css';
import { useDraft } from './use-draft.ts';
import { useFollowedChanges } from './use-followed-changes.ts';
import { FillContext } from './use-fill.ts';
import { isClosedChoice, isSendKey, SendKeysContext } from './use-send-keys.ts';
import { useSubmission } from './use-submission.ts';

export interface FormProps<Values> {
  fields: readonly Field[];
  initial?: Partial<Values>;
  /** Sends what was entered; a `Problem` it throws is shown at its fields. */
  submit: (values: Values) => Promise<unknown>;
  submitText: string;
  /** A second way to send, by Ctrl+Shift+Enter: to save and begin the next. */
  second?: { text: string; submit: (values: Values) => Promise<unknown> };
  /** Keeps a draft under this name until it is saved: `ticket.new`, `customer.<id>`. */
  draft?: string;
  /** What an emptied field is sent as: left out (to create), or null (to change). */
  emptyAs?: 'absent' | 'null';
  isDanger?: boolean;
  /** What is marked: the fields that may stay empty, or where most may, those that must not. */
  marks?: 'optional' | 'required';
  onCancel?: () => void;
  /** Told of each change, and of what a draft brought back. */
  onChange?: (values: FieldValues) => void;
  /** What follows for other fields from what was changed: who calls says which company. */
  follow?: (changed: FieldValues, values: FieldValues) => Promise<FieldValues> | FieldValues;
  children?: ReactNode;
}

/** One column; label above, help below, the server's errors at their field; Ctrl+Enter sends. */
export function Form<Values extends object>(props: FormProps<Values>) {
  const { marks = 'optional' } = props;
  const [form] = AntdForm.useForm<FieldValues>();
  const draft = useDraft(props, form);
  const submission = useSubmission(props, { form, forgetDraft: draft.forget });
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isSendKey(event)) return;
    // a dialog of a part of this form has a form of its own
    event.stopPropagation();
    if (event.shiftKey && props.second) submission.sendSecond();
    else form.submit();
  };
  const keepFromChoice = (event: KeyboardEvent) => {
    // antd opens a choice by any Enter
    if (isSendKey(event) && isClosedChoice(event)) onKeyDown(event);
  };
  const onChange = useFollowedChanges(props, form, draft);
  const fill = (changed: FieldValues) => {
    form.setFieldsValue(changed);
    return onChange(changed, form.getFieldsValue());
  };
  const dropDraft = () => {
    draft.drop();
    props.onChange?.(draft.began);
  };
  return (
    <AntdForm
      form={form}
      className="yt-form"
      layout="vertical"
      requiredMark={marks === 'optional' ? 'optional' : markRequired}
      // the browser would say it in its own language, and only of the first field
      noValidate
      scrollToFirstError={{ focus: true }}
      initialValues={{ ...props.initial, ...draft.recalled }}
      onValuesChange={onChange}
      onFinish={submission.submit}
      onFinishFailed={submission.stop}
      onKeyDown={onKeyDown}
      onKeyDownCapture={keepFromChoice}
      disabled={submission.isSending}
    >
      <FillContext value={fill}>
        <SendKeysContext value={onKeyDown}>
          {draft.recalled && <DraftNote onDrop={dropDraft} />}
          {partsOf(props.fields).map(({ section, fields }) => (
            <FormPart
              key={fields[0]?.name}
              section={section}
              fields={fields}
              values={{ ...props.initial, ...draft.recalled }}
              error={submission.error}
            />
          ))}
          {props.children}
        </SendKeysContext>
      </FillContext>
      {submission.error !== undefined && <FormFailure error={submission.error} fields={props.fields} />}
      <FormActions form={props} submission={submission} />
    </AntdForm>
  );
}

/** By a sign that is drawn and no part of the label: who hears the page is told by the field. */
function markRequired(label: ReactNode, { required }: { required: boolean }) {
  return required ? <span className="yt-required">{label}</span> : label;
}

interface FormActionsProps<Values> {
  form: FormProps<Values>;
  submission: ReturnType<typeof useSubmission<Values & object>>;
}

function FormActions<Values extends object>({ form, submission }: FormActionsProps<Values>) {
  const { t } = useTranslation();
  const { isSending, sendSecond } = submission;
  return (
    <div className="yt-form-actions">
      <Button type="primary" htmlType="submit" danger={form.isDanger} loading={isSending}>
        {form.submitText}
      </Button>
      {form.second && (
        <Button disabled={isSending} onClick={sendSecond}>
          {form.second.text}
        </Button>
      )}
      {form.onCancel && <Button onClick={form.onCancel}>{t('shell:action.cancel')}</Button>}
      <span className="yt-quiet yt-small yt-form-hint">
        {t(form.second ? 'shell:form.sendKeys' : 'shell:form.sendKey')}
      </span>
    </div>
  );
}

function DraftNote({ onDrop }: { onDrop: () => void }) {
  const { t } = useTranslation();
  const drop = (
    <Button size="small" onClick={onDrop}>
      {t('shell:form.dropDraft')}
    </Button>
  );
  return <Alert className="yt-form-note" type="info" title={t('shell:form.draftRecalled')} action={drop} />;
}
