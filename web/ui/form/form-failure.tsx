import { Alert } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem, Unreachable } from '../../api/problem.ts';
import { fieldAt } from './field.ts';
import type { Field } from './field.ts';

interface FormFailureProps {
  error: unknown;
  /** Of the form: what concerns them is said there. */
  fields: readonly Field[];
}

/** Why sending failed; what was entered stays, and sending again does nothing twice. */
export function FormFailure({ error, fields }: FormFailureProps) {
  const { t } = useTranslation();
  if (error instanceof Unreachable)
    return <Note title={t('shell:form.unreachable.title')} text={t('shell:form.unreachable.text')} />;
  if (!(error instanceof Problem)) return <Note title={t('shell:failure.broken.title')} text={t('shell:form.kept')} />;
  if (error.status === 412) return <Note title={error.message} text={t('shell:form.stale')} />;
  const others = error.fields.filter(({ field }) => !fieldAt(fields, field)).map(({ message }) => message);
  const isSaidAtField = error.fields.length > 0 && others.length === 0;
  return isSaidAtField ? (
    <Note title={t('shell:form.seeFields')} />
  ) : (
    <Note title={error.message} text={others.join(' ')} />
  );
}

function Note({ title, text }: { title: string; text?: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // braces: newer browsers answer with a promise, which an effect must not return
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={place}>
      <Alert className="yt-form-note" type="error" role="alert" title={title} description={text} />
    </div>
  );
}
