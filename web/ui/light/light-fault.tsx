import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem, Unreachable } from '../../api/problem.ts';

/** Why sending failed; what was written stays, and sending again does nothing twice. */
export function LightFault({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // braces: newer browsers answer with a promise, which an effect must not return
    if (error) place.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  if (!error) return null;
  const { title, text } = wordsOf(error);
  return (
    <div className="lt-fault" role="alert" ref={place}>
      <strong>{title.startsWith('shell:') ? t(title) : title}</strong>
      {text && <p>{text.startsWith('shell:') ? t(text) : text}</p>}
    </div>
  );
}

/** Text keys of ours, or what the server said in the reader's language. */
function wordsOf(error: unknown): { title: string; text?: string } {
  if (error instanceof Unreachable)
    return { title: 'shell:form.unreachable.title', text: 'shell:form.unreachable.text' };
  if (!(error instanceof Problem)) return { title: 'shell:failure.broken.title', text: 'shell:form.kept' };
  const said = error.fields.map(({ message }) => message).join(' ');
  return said ? { title: said } : { title: error.message };
}
