import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { LightButton } from '../../../../web/ui/light/light-button.tsx';
import { LightFault } from '../../../../web/ui/light/light-fault.tsx';
import { LightLine } from '../../../../web/ui/light/light-field.tsx';
import { changePassword } from '../../session.contract.ts';

const none = { current: '', next: '' };

/** Folded away until it is wanted. */
export function OwnPassword() {
  const { t } = useTranslation('identity');
  const [typed, setTyped] = useState(none);
  const [isOpen, setOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  const change = useSend(changePassword, {
    changes: [],
    onSent: () => {
      // no password stays on the page
      setTyped(none);
      setOpen(false);
      setDone(true);
    },
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!change.isPending) change.mutate({ body: typed });
  };
  return (
    <section className="lt-section">
      <h2>{t('portal.password.title')}</h2>
      <p role="status">{isDone && t('portal.password.done')}</p>
      {!isOpen && <LightButton onClick={() => setOpen(true)}>{t('portal.password.change')}</LightButton>}
      {isOpen && (
        <form className="lt-form" onSubmit={submit}>
          <LightLine
            label={t('portal.password.current')}
            type="password"
            autoComplete="current-password"
            value={typed.current}
            required
            onChange={({ target }) => setTyped({ ...typed, current: target.value })}
          />
          <LightLine
            label={t('portal.password.next')}
            help={t('portal.password.help')}
            type="password"
            autoComplete="new-password"
            minLength={10}
            value={typed.next}
            required
            onChange={({ target }) => setTyped({ ...typed, next: target.value })}
          />
          <LightFault error={change.error} />
          <LightButton type="submit" look="next" isBusy={change.isPending}>
            {t('portal.password.submit')}
          </LightButton>
        </form>
      )}
    </section>
  );
}
